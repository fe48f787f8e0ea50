package io.kicker.enrich.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenamedNamesTest {

    @Test
    void namesTellNothingAndTheRestOfThePageStaysAsItIs() {
        // Given
        String page = "<div class=\"comment first\" id='S:0'>Größe <b class='comment'>class=\"x\"</b></div><script>a = '<p class=\"comment\">'</script>";

        // When
        String renamed = new String(RenamedNames.in(page.getBytes(UTF_8)), UTF_8);

        // Then
        assertThat(renamed).matches("<div class=\"(x[0-9a-f]{6}) x[0-9a-f]{6}\" id=\"S:0\">Größe <b class=\"\\1\">class=\"x\"</b></div>"
                + "<script>a = '<p class=\"comment\">'</script>");
    }
}
