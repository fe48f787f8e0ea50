package io.kicker.index.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.kicker.index.LossyNetwork;
import io.kicker.index.Readers;
import io.kicker.testing.broker.BrokerResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** The connections that a stream may ask by are lost and nobody is told: others can still be made, and it need not wait for the lost ones. */
@QuarkusTest
@TestProfile(ConnectionsLostByAStreamTest.BehindALossyNetwork.class)
class ConnectionsLostByAStreamTest {

    /** A database that may owe its answer for long. */
    public static class BehindALossyNetwork implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kicker.index.database-silence", SILENCE.toString());
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(BrokerResource.class), new TestResourceEntry(LossyNetwork.class));
        }
    }

    private static final Duration SILENCE = Duration.ofSeconds(40);
    // For several lost ones, one after the other, but not for all of the silence.
    private static final Duration ENOUGH = Duration.ofSeconds(30);
    private static final int READERS = 3;

    @TestHTTPResource("/articles/stream")
    URI stream;

    @Test
    void theStreamGoesOnByAnotherConnection() throws Exception {
        // Given
        await().atMost(SILENCE).until(ConnectionsLostByAStreamTest::severalAreOpen);
        try (EventStream open = EventStream.open(stream.toString(), null)) {
            await().atMost(SILENCE).until(() -> open.comments().size() > 1);

            // When
            LossyNetwork.loseConnections();
            int before = open.comments().size();

            // Then
            await().atMost(ENOUGH).untilAsserted(() -> assertThat(open.comments()).hasSizeGreaterThan(before + 1));
        }
    }

    private static boolean severalAreOpen() {
        Readers.ask(READERS).forEach(CompletableFuture::join);
        return LossyNetwork.connections() > 1;
    }
}
