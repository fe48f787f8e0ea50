package io.kicker.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

class StreamedPartsTest {

    @Test
    void aPartTakesThePlaceOfItsTemplateAndOfWhatIsShownUntilThen() {
        // Given
        String page = "<div>a<!--$?--><template id='B:0'></template><i>wait<!--$-->x<!--/$--></i><!--/$-->d</div>"
                + "<div hidden id='S:1'>c</div><div hidden id='S:0'>b<template id='P:1'></template></div>";

        // When
        Document shown = shown(page);

        // Then
        assertThat(shown.body().wholeText()).isEqualTo("abcd");
        assertThat(shown.select("[hidden], template")).isEmpty();
    }

    @Test
    void aPartWithoutItsPlaceStaysWhereItIs() {
        assertThat(shown("<p>a</p><div hidden id='S:4'>b</div>").select("body > [hidden]").text()).isEqualTo("b");
    }

    @Test
    void aBoundaryWithoutAnEndLosesNothing() {
        assertThat(shown("<div>a<template id='B:0'></template>c</div><div hidden id='S:0'>b</div>").body().text()).isEqualTo("abc");
    }

    @Test
    void aPartThatHoldsItsOwnPlaceStaysWhereItIs() {
        assertThat(shown("<div hidden id='S:0'>a<template id='P:0'></template></div>").select("body > [hidden]").text()).isEqualTo("a");
    }

    @Test
    void partsInPartsNestNoDeeperThanAPageMay() {
        // Given
        StringBuilder page = new StringBuilder("<template id='P:0'></template>");
        for (int i = 0; i < 150; i++) {
            page.append("<div hidden id='S:").append(i).append("'><b><i><u>").append(i).append("<template id='P:").append(i + 1)
                    .append("'></template></u></i></b></div>");
        }

        // When
        Document shown = shown(page.toString());

        // Then
        int[] deepest = new int[1];
        NodeTraversor.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth), shown);
        assertThat(deepest[0]).isBetween(200, PageDecoder.MAX_DEPTH + 2);
        assertThat(shown.text()).contains("149");
    }

    private static Document shown(String html) {
        Document page = Jsoup.parse(html);
        StreamedParts.putInPlace(page, Deadline.in(Duration.ofSeconds(5)));
        return page;
    }
}
