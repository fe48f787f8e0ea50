package io.kicker.ingest.event;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsPerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://www.news.org/a          | www.news.org        | news.org
            https://News.Org/a              | news.org            | news.org
            https://feeds.news.co.uk/rss    | feeds.news.co.uk    | news.co.uk
            https://a.blogspot.com/         | a.blogspot.com      | a.blogspot.com
            https://a.b.c.news.com.br/      | a.b.c.news.com.br   | news.com.br
            https://www.xn--mller-kva.de/   | www.xn--mller-kva.de | xn--mller-kva.de
            https://a.unlisted/             | a.unlisted          | a.unlisted
            http://127.0.0.1/               | 127.0.0.1           | 127.0.0.1
            http://[2606:4700::1111]/       | [2606:4700::1111]   | [2606:4700::1111]
            https://co.uk/                  | co.uk               | co.uk
            """)
    void hostsOfADomainShareItsTurns(URI url, String host, String domain) {
        assertThat(TurnsPer.HOST.of(url)).isEqualTo(host);
        assertThat(TurnsPer.DOMAIN.of(url)).isEqualTo(domain);
    }
}
