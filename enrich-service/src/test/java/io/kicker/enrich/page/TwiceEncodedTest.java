package io.kicker.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that a publisher's system encoded twice, or half of which it took for another charset. A new case is a new row. */
class TwiceEncodedTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            quotation marks                     | “It’s over” – she said…            | all  | “It’s over” – she said…
            quotation marks and accents         | “Café” à la carte, 5 °C            | all  | “Café” à la carte, 5 °C
            another script                      | Вчера “здесь” 東京                  | all  | Вчера “здесь” 東京
            a letter outside of the first plane | “Well” 😀                           | all  | “Well” 😀
            half of the page                    | “Déjà vu”                          | half | Chloé a dit «\u00a0été\u00a0» “Déjà vu”
            windows-1252 taken for ISO-8859-1   | the Court’s “view” – €5            | 1252 | the Court’s “view” – €5
            accents alone, which might be meant | Café                               | all  | CafÃ©
            """)
    void isReadAsItWasMeant(String name, String meant, String how, String read) {
        // Given
        byte[] bytes = meant.getBytes("1252".equals(how) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
        String twice = ("half".equals(how) ? "Chloé a dit «\u00a0été\u00a0» " : "") + new String(bytes, StandardCharsets.ISO_8859_1);

        // When
        Decoding.Html html = (Decoding.Html) PageDecoder.decode(("<p>" + twice + "</p>").getBytes(StandardCharsets.UTF_8),
                "text/html; charset=utf-8", "https://www.example.test/a", Deadline.in(Duration.ofSeconds(5)));

        // Then
        assertThat(html.document().body().wholeText()).isEqualTo(read);
    }
}
