package io.kicker.enrich.extract.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import io.kicker.enrich.extract.PageAddress;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {

    private static final String ADDRESS = "https://straits.test/news/ferries";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://str.test/p/4bc     | https://str.test/p/4bc
            https://straits.test/?p=47 | https://straits.test/?p=47
            ?p=47                      | https://straits.test/news/ferries?p=47
            https://str.test/p 4       | https://str.test/p%204
            https://straits.test/      |
            https://straits.test       |
            https://str.test/#a#b      |
            https://str.test/p#a#b     |
            mailto:desk@straits.test   |
            """)
    void aShortAddressLeadsToMoreThanTheFrontPage(String link, String expected) {
        // Given
        Document page = Jsoup.parse("", ADDRESS);
        page.head().appendElement("link").attr("rel", "shortlink").attr("href", link);

        // When
        Optional<String> address = Canonical.shortUrl(PageSignals.read(page, new PageAddress(ADDRESS, ADDRESS, Optional.empty(), Instant.EPOCH)));

        // Then
        assertThat(address.orElse(null)).isEqualTo(expected);
    }
}
