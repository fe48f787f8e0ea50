package io.kicker.index.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.kicker.index.BehindALossyNetwork;
import io.kicker.index.LossyNetwork;
import io.kicker.index.Readers;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** The connections that a stream may ask by are lost and nobody is told: others can still be made, and it need not wait for the lost ones. */
@QuarkusTest
@TestProfile(BehindALossyNetwork.class)
class ConnectionsLostByAStreamTest {

    // For several lost ones, one after the other.
    private static final Duration ENOUGH = Duration.ofSeconds(30);
    private static final int READERS = 3;

    @TestHTTPResource("/articles/stream")
    URI stream;

    @Test
    void theStreamGoesOnByAnotherConnection() throws Exception {
        // Given
        await().atMost(ENOUGH).until(ConnectionsLostByAStreamTest::severalAreOpen);
        try (EventStream open = EventStream.open(stream.toString(), null)) {
            await().atMost(ENOUGH).until(() -> open.comments().size() > 1);

            // When
            LossyNetwork.loseConnections();
            int before = open.comments().size();

            // Then
            await().atMost(ENOUGH).untilAsserted(() -> assertThat(open.comments()).hasSizeGreaterThan(before + 1));
        }
    }

    @Test
    void whileTheDatabaseIsSilentTheStreamIsKeptOpen() throws Exception {
        // Given
        try (EventStream open = EventStream.open(stream.toString(), null)) {
            await().atMost(ENOUGH).until(() -> open.comments().size() > 1);
            LossyNetwork.losePath();
            try {
                // When
                int before = open.comments().size();

                // Then
                await().atMost(ENOUGH).untilAsserted(() -> assertThat(open.comments()).hasSizeGreaterThan(before + 2));
            } finally {
                LossyNetwork.returnPath();
            }
        }
    }

    private static boolean severalAreOpen() {
        Readers.ask(READERS).forEach(CompletableFuture::join);
        return LossyNetwork.connections() > 1;
    }
}
