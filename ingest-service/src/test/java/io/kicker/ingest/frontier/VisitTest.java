package io.kicker.ingest.frontier;

import io.kicker.ingest.event.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisitTest {

    @Test
    void onlyWhatTheHostSaidIsItsAnswer() {
        assertThat(new Visit.Ended(Outcome.GONE, "HTTP status 404", 404, 5L).isAnswer()).isTrue();
        assertThat(new Visit.Ended(Outcome.TOO_LARGE, "headers of more than 65536 bytes", null, 5L).isAnswer()).as("without a status").isTrue();
        assertThat(new Visit.AnotherTurn(null).isAnswer()).as("its robots.txt was read").isTrue();
        assertThat(new Visit.Crowded().isAnswer()).isFalse();
        assertThat(new Visit.Failed("no answer", null, null, null, HostTrouble.NO_ANSWER).isAnswer()).isFalse();
    }
}
