package io.kicker.ingest.event;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BriefTest {

    @Test
    void ofALongUrlALogHasTheBeginning() {
        assertThat(new Brief(URI.create("https://news.test/a"))).hasToString("https://news.test/a");
        assertThat(new Brief("https://news.test/" + "%C3%A9".repeat(4_000)).toString()).startsWith("https://news.test/%C3%A9").endsWith("... (24018 letters)")
                .hasSizeLessThan(230);
        assertThat(new Brief(null)).hasToString("null");
    }
}
