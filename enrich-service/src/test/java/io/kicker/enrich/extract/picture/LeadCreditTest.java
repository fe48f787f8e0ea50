package io.kicker.enrich.extract.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import io.kicker.enrich.extract.outline.Outline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LeadCreditTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/lead-credits.csv", delimiter = '|', numLinesToSkip = 1)
    void aLineBelowTheTextIsTheOnlyPicturesCreditIfItNamesSomeone(String line, String credit) {
        // Given
        Document page = Jsoup.parse("<article><h1>Ferry</h1><img src='ferry.jpg'><p>The ferry across the bay runs every ten minutes again, the harbour board said, and a ticket still costs three coins.</p><p></p></article>");
        page.select("p").last().text(line);

        // When
        Optional<String> found = LeadCredit.in(Outline.of(page).box(page.selectFirst("article")), true);

        // Then
        assertThat(found.orElse(null)).isEqualTo(credit);
    }

    @Test
    void whoMadeAChartOrAMapTookNoPicture() {
        // Given
        Document page = Jsoup.parse("<article><h1>Ferry</h1><img src='ferry.jpg'><p>The ferry runs again.</p><p>Grafik: Jonas Feldkamp</p>"
                + "<figure><iframe src='https://charts.test/boats'></iframe><figcaption>Illustration: Lena Marsch</figcaption></figure></article>");

        // When
        Optional<String> found = LeadCredit.in(Outline.of(page).box(page.selectFirst("article")), true);

        // Then
        assertThat(found).isEmpty();
    }
}
