package io.kicker.index.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://www.dw.com/en/a-1?x=%20y#z", "http://example.org", "HTTPS://example.org/", "https://[2001:db8::1]:8443/"})
    void webAddressesAreLinked(String address) {
        assertThat(WebAddress.safe(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)",
            "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd", "//dw.com/x", "/relative", "https:", "https:///path",
            "https://dw.com@other.example/", "ftp://example.org/", "https://exa mple.org/", "https://example.org/\"onmouseover=\"x"})
    void nothingElseIs(String address) {
        assertThat(WebAddress.safe(address)).isNull();
    }
}
