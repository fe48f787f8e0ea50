package io.kicker.ingest.frontier;

import java.time.Duration;

import io.kicker.ingest.event.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisitTest {

    @Test
    void onlyWhatTheHostSaidIsItsAnswer() {
        assertThat(new Visit.Ended(Outcome.GONE, "HTTP status 404", 404, 5L).isAnswer()).isTrue();
        assertThat(new Visit.AnotherTurn(Duration.ZERO).isAnswer()).as("its robots.txt was read").isTrue();
        assertThat(new Visit.Ended(Outcome.ROBOTS_DENIED, "robots.txt disallows it", null, null).isAnswer()).as("nobody was asked").isFalse();
        assertThat(new Visit.Failed("no answer", null, null, null, HostTrouble.NO_ANSWER).isAnswer()).isFalse();
    }
}
