package io.kicker.ingest;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.LedgerSettings;
import io.kicker.ingest.ledger.Position;
import io.kicker.ingest.ledger.RecordHandler;
import io.kicker.ingest.ledger.SessionListener;
import io.kicker.ingest.ledger.TransactionalConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a consumer's liveness is while a handler reads what it remembers of partitions that came. */
class LongAssignmentTest {

    private static final int STEPS = 15;
    private static final Duration STEP = Duration.ofMillis(100);

    @RegisterExtension
    static final RunningBroker BROKER = new RunningBroker();

    @ParameterizedTest(name = "getting on: {0}")
    @ValueSource(booleans = {true, false})
    void readingForLongIsAliveAsLongAsItGetsOn(boolean getsOn) throws Exception {
        // Given
        var reading = new Reading(getsOn);
        var settings = new LedgerSettings("long-assignment-" + getsOn, "article-urls", "long-assignment-" + getsOn,
                Map.of("bootstrap.servers", BROKER.bootstrap()), Duration.ofMillis(50), 10, 1_000_000, 1_000_000);
        var consumer = new TransactionalConsumer(settings, reading, new Ledger(), SessionListener.NONE);

        // When
        consumer.start();
        reading.done.get(30, TimeUnit.SECONDS);
        Duration quiet = consumer.sinceLastStep();
        consumer.stop();
        consumer.awaitEnd(Duration.ofSeconds(10));

        // Then
        assertThat(quiet.compareTo(STEP.multipliedBy(STEPS - 1)) > 0).as("quiet for %s", quiet).isEqualTo(!getsOn);
    }

    private record Reading(boolean getsOn, CompletableFuture<Void> done) implements RecordHandler {

        Reading(boolean getsOn) {
            this(getsOn, new CompletableFuture<>());
        }

        @Override
        public void assigned(Collection<TopicPartition> partitions, Runnable step) {
            for (int i = 0; i < STEPS; i++) {
                pause();
                if (getsOn) {
                    step.run();
                }
            }
            done.complete(null);
            pause();
        }

        @Override
        public void handle(ConsumerRecord<byte[], byte[]> record, Position position, Ledger ledger) {
        }

        private static void pause() {
            try {
                Thread.sleep(STEP.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
