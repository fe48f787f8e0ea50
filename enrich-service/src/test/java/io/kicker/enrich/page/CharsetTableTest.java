package io.kicker.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;

import io.kicker.enrich.page.CharsetChoice.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** {@code charsets.csv}: what a page's bytes are, what it says they are, and what decides. A new case is a new row. */
class CharsetTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "charsets.csv", delimiter = '|', useHeadersInDisplayName = false, numLinesToSkip = 1)
    void aPageIsReadAsWhatItIs(String name, String bytes, String mark, String header, String meta, int times, String text, Source source) {
        // Given
        String declared = meta == null ? "" : "<meta charset=\"" + meta + "\">";
        String page = "<html><head>" + declared + "</head><body><p>" + (text + " ").repeat(times).strip() + "</p></body></html>";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(mark == null ? new byte[0] : "\ufeff".getBytes(Charset.forName(mark)));
        body.writeBytes(page.getBytes(Charset.forName(bytes)));

        // When
        Decoding.Html html = (Decoding.Html) PageDecoder.decode(body.toByteArray(), header == null ? "text/html" : "text/html; charset=" + header,
                "https://www.example.test/a", Deadline.in(Duration.ofSeconds(5)));

        // Then
        assertThat(html.document().text()).isEqualTo((text + " ").repeat(times).strip());
        assertThat(html.charset().source()).isEqualTo(source);
    }
}
