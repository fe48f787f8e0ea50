package io.kicker.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.kicker.enrich.page.CharsetChoice.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {

    private static final String URL = "https://www.example.test/a";

    @ParameterizedTest(name = "{0}: {1} bytes, header {2}, meta {3}")
    @CsvSource(delimiter = '|', textBlock = """
            declared rightly         | windows-1251 | windows-1251 |              | Привет, мир и все его люди      | HEADER
            declared in meta         | windows-1252 |              | iso-8859-1   | Größe und Übermut               | META
            header lies              | UTF-8        | iso-8859-1   |              | Größe und Übermut               | VALID_UTF8
            meta lies                | UTF-8        |              | windows-1252 | Größe und Übermut               | VALID_UTF8
            UTF-8 declared, is not   | windows-1252 | utf-8        | iso-8859-1   | Größe und Übermut im Süden      | META
            old Chinese name         | GB18030      | gb2312       |              | 山間的鐵路恢復運行              | HEADER
            Japanese                 | windows-31j  |              | shift_jis    | 山あいの鉄道が運転を再開した    | META
            unknown name             | UTF-8        | utf-99       |              | Größe                           | VALID_UTF8
            ASCII alone              | UTF-8        |              |              | plain                           | DEFAULT
            """)
    void aPageIsDecodedAsWhatItIs(String name, String charset, String header, String meta, String text, Source source) {
        // Given
        String declared = meta == null ? "" : "<meta charset=\"" + meta + "\">";
        byte[] body = ("<html><head>" + declared + "</head><body><p>" + text + "</p></body></html>").getBytes(Charset.forName(charset));

        // When
        Decoding.Html html = html(body, header == null ? "text/html" : "text/html; charset=" + header);

        // Then
        assertThat(html.document().text()).isEqualTo(text);
        assertThat(html.charset().source()).isEqualTo(source);
    }

    @Test
    void undeclaredBytesAreDetected() {
        // Given
        String text = "Вчера в городе открылась выставка, которую посетили тысячи жителей и гостей столицы; она продлится до конца месяца.";

        // When
        Decoding.Html html = html(("<html><body><p>" + text.repeat(5) + "</p></body></html>").getBytes(Charset.forName("windows-1251")), "text/html");

        // Then
        assertThat(html.document().text()).startsWith("Вчера в городе");
        assertThat(html.charset().source()).isEqualTo(Source.DETECTED);
    }

    @Test
    void aByteOrderMarkWins() {
        // Given
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfe});
        body.writeBytes("<html><body><p>Größe</p></body></html>".getBytes(StandardCharsets.UTF_16LE));

        // When
        Decoding.Html html = html(body.toByteArray(), "text/html; charset=utf-8");

        // Then
        assertThat(html.document().text()).isEqualTo("Größe");
        assertThat(html.charset().source()).isEqualTo(Source.BOM);
    }

    @Test
    void oneStrayByteDoesNotMakeUtf8AnotherCharset() {
        // Given
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("<html><body><p>" + "Größe und Übermut ".repeat(50)).getBytes(StandardCharsets.UTF_8));
        body.write(0x93);

        // When, Then
        assertThat(html(body.toByteArray(), "text/html; charset=utf-8").document().text()).startsWith("Größe und Übermut");
    }

    @ParameterizedTest
    @CsvSource({"application/pdf,%PDF-1.7 binary", "text/html,%PDF-1.7 binary", "image/png,no markup at all", "application/json,{}",
            "text/html,<?xml version='1.0'?><rss><channel></channel></rss>"})
    void whatIsNoHtmlIsSaid(String type, String body) {
        assertThat(PageDecoder.decode(body.getBytes(StandardCharsets.UTF_8), type, URL, Deadline.in(Duration.ofSeconds(5))))
                .isInstanceOf(Decoding.NotHtml.class);
    }

    @Test
    void htmlDeclaredAsSomethingElseIsRead() {
        assertThat(html("<!doctype html><html><body>text</body></html>".getBytes(StandardCharsets.UTF_8), "application/json").document().text())
                .isEqualTo("text");
    }

    private static Decoding.Html html(byte[] body, String contentType) {
        return (Decoding.Html) PageDecoder.decode(body, contentType, URL, Deadline.in(Duration.ofSeconds(5)));
    }
}
