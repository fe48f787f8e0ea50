package io.kicker.enrich.extract.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://news.test/2026/harbour?page=2 | https://news.test/2026/harbour?page=2
            https://news-2.test                   | https://news-2.test
            https://news.test/a b                 | https://news.test/a%20b
            /harbour                              | https://straits.test/harbour
            //cdn.test/harbour.jpg                | https://cdn.test/harbour.jpg
            ../harbour                            | https://straits.test/harbour
            HTTPS://news.test/harbour             | https://news.test/harbour
            https://-news.test/harbour            |
            https://news..test/harbour            |
            https:///harbour                      |
            javascript:void(0)                    |
            mailto:desk@straits.test              |
            tel:+65123                            |
            #comments                             |
            """)
    void anAddressIsAWebPagesOrNone(String address, String expected) {
        // When
        String absolute = Addresses.absolute("https://straits.test/news/quay", address).orElse(null);

        // Then
        assertThat(absolute).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"httpx:a/b", "http", ""})
    void onABaseThatIsNoWebPageAnAddressWithoutASchemeIsNone(String base) {
        // When
        Optional<String> absolute = Addresses.absolute(base, "//cdn.test/harbour.jpg");

        // Then
        assertThat(absolute).isEmpty();
    }
}
