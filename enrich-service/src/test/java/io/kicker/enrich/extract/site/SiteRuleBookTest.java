package io.kicker.enrich.extract.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kicker.enrich.extract.site.SiteRules.Field;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SiteRuleBookTest {

    private final SiteRules rules = SiteRuleBook.standard().of("dw.com");

    @Test
    void aHostHasTheRulesOfItsDomainAndAnUnknownOneHasNone() {
        SiteRuleBook book = SiteRuleBook.standard();
        assertThat(book.of("amp.dw.com")).isEqualTo(book.of("dw.com"));
        assertThat(book.of("example.test")).isEqualTo(SiteRules.NONE);
        assertThat(SiteRuleBook.empty().of("dw.com")).isEqualTo(SiteRules.NONE);
    }

    @Test
    void labelsThatRenderAsOneWordAreToldApart() {
        // Given
        Document page = Jsoup.parse("<article><header><div class=\"kicker\"><span>Politics</span><span><a "
                + "href=\"/en/asia\">Asia</a></span></div><h1>H</h1></header></article>");

        // When, Then
        assertThat(rules.texts(Field.KICKERS, page)).containsExactly("Politics", "Asia");
    }

    @Test
    void imageAddressesWithAPlaceholderOrASmallSizeBecomeALargeOne() {
        assertThat(rules.imageAddress("https://static.dw.com/image/123_$%7BformatId%7D.jpg")).isEqualTo("https://static.dw.com/image/123_6.jpg");
        assertThat(rules.imageAddress("https://static.dw.com/image/123_401.jpg")).isEqualTo("https://static.dw.com/image/123_6.jpg");
        assertThat(rules.imageAddress("https://other.test/image/123_401.jpg")).isEqualTo("https://other.test/image/123_401.jpg");
    }
}
