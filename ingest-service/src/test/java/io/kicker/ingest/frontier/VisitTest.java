package io.kicker.ingest.frontier;

import java.time.Duration;

import io.kicker.ingest.event.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisitTest {

    @Test
    void aHostIsAskedUnlessThatWasForbiddenBefore() {
        assertThat(new Visit.Ended(Outcome.TOO_LARGE, "headers of more than 65536 bytes", null, 5L).wasAsked()).isTrue();
        assertThat(new Visit.Ended(Outcome.ROBOTS_DENIED, "robots.txt disallows it", null, null).wasAsked()).isFalse();
        assertThat(new Visit.Ended(Outcome.FORBIDDEN_ADDRESS, "10.0.0.1 is private", null, 5L).wasAsked()).isFalse();
    }

    @Test
    void onlyWhatTheHostSaidIsItsAnswer() {
        assertThat(new Visit.Ended(Outcome.GONE, "HTTP status 404", 404, 5L).isAnswer()).isTrue();
        assertThat(new Visit.AnotherTurn(Duration.ZERO).isAnswer()).as("its robots.txt was read").isTrue();
        assertThat(new Visit.Ended(Outcome.ROBOTS_DENIED, "robots.txt disallows it", null, null).isAnswer()).as("nobody was asked").isFalse();
        assertThat(new Visit.Failed("no answer", null, null, null, HostTrouble.NO_ANSWER).isAnswer()).isFalse();
    }
}
