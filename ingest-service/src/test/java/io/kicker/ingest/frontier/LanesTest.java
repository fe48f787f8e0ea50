package io.kicker.ingest.frontier;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanesTest {

    private static final long SPACING = 5_000;
    private static final long HOLD = 30_000;
    private static final Set<TopicPartition> QUEUE = Set.of(new TopicPartition("fetch-queue", 0));

    private double random;
    private final Lanes lanes = new Lanes(new LaneLimits(new Spacing(Duration.ofMillis(SPACING), Map.of("agreed.test",
            Duration.ofMillis(SPACING))), new Slowing(5, Duration.ofSeconds(60)), HOLD, 100, 1000), () -> random);
    private long arrivals;

    @Test
    void aHostIsAskedOneRequestAtATime() {
        // Given
        offer("a.test", 0);
        offer("a.test", 0);

        // Then
        assertThat(lanes.take(0, 10)).hasSize(1);
        assertThat(lanes.take(60_000, 10)).isEmpty();
    }

    @Test
    void betweenTwoRequestsItIsLeftAloneForTheSpacing() {
        // Given
        offer("a.test", 0);
        offer("a.test", 0);
        PendingFetch first = lanes.take(0, 10).get(0);

        // When
        lanes.end(first, 1_000, 0);

        // Then
        assertThat(lanes.take(5_999, 10)).isEmpty();
        assertThat(lanes.take(6_000, 10)).hasSize(1);
    }

    @Test
    void manyHostsAreAskedAtOnce() {
        // Given
        for (int host = 0; host < 50; host++) {
            offer("h" + host + ".test", 0);
        }

        // Then
        assertThat(lanes.take(0, 20)).hasSize(20);
        assertThat(lanes.take(0, 100)).hasSize(30);
    }

    @Test
    void firstComeFirstServed() {
        // Given
        PendingFetch first = offer("a.test", 0);
        offer("a.test", 0);

        // Then
        assertThat(lanes.take(0, 1)).containsExactly(first);
    }

    @Test
    void whatIsDueLaterThanTheHoldIsToBeParkedUntilItsTurn() {
        // Given
        List<OptionalLong> turns = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            turns.add(lanes.offer(fetch("a.test", 0), 0));
        }

        // Then
        assertThat(turns.subList(0, 7)).containsOnly(OptionalLong.empty());
        assertThat(turns.subList(7, 9)).containsExactly(OptionalLong.of(35_000), OptionalLong.of(40_000));
        assertThat(lanes.waiting()).isEqualTo(7);
    }

    @Test
    void aParkedRequestThatComesBackKeepsItsTurn() {
        // Given
        for (int i = 0; i < 20; i++) {
            lanes.offer(fetch("a.test", 0), 0);
        }

        // Then
        assertThat(lanes.offer(fetch("a.test", 60_000), 10_000)).hasValue(60_000);
        assertThat(lanes.offer(fetch("a.test", 35_000), 10_000)).isEmpty();
    }

    @Test
    void otherHostsDoNotWaitForALongLane() {
        // Given
        for (int i = 0; i < 200; i++) {
            lanes.offer(fetch("busy.test", 0), 0);
        }

        // Then
        assertThat(lanes.offer(fetch("other.test", 0), 0)).isEmpty();
        assertThat(lanes.take(0, 10)).extracting(PendingFetch::host).containsExactlyInAnyOrder("busy.test", "other.test");
    }

    @Test
    void aPauseParksWhatWaitsTooLong() {
        // Given
        offer("a.test", 0);
        offer("a.test", 0);
        offer("a.test", 0);
        PendingFetch first = lanes.take(0, 1).get(0);

        // When
        List<PendingFetch> parked = lanes.end(first, 1_000, 3_600_000);

        // Then
        assertThat(parked).extracting(PendingFetch::notBefore).allMatch(due -> due >= 3_600_000).hasSize(2);
        assertThat(lanes.waiting()).isZero();
        assertThat(lanes.offer(fetch("a.test", 0), 2_000)).isPresent();
    }

    @Test
    void aLongCrawlDelayIsKeptAndParksTheRest() {
        // Given
        for (int i = 0; i < 5; i++) {
            offer("a.test", 0);
        }
        PendingFetch first = lanes.take(0, 1).get(0);

        // When
        lanes.crawlDelay("a.test", 120_000);
        List<PendingFetch> parked = lanes.end(first, 1_000, 0);

        // Then
        assertThat(parked).hasSize(4);
        assertThat(parked.get(1).notBefore() - parked.get(0).notBefore()).isGreaterThanOrEqualTo(120_000);
    }

    @Test
    void aRequestThatNeedsAnotherTurnIsFirstAgain() {
        // Given
        offer("a.test", 0);
        offer("a.test", 0);
        PendingFetch first = lanes.take(0, 1).get(0);

        // When
        lanes.again(first, first, 100);

        // Then
        assertThat(lanes.take(5_100, 1)).containsExactly(first);
    }

    @Test
    void aNewOwnerLeavesAHostAloneAtFirst() {
        // Given
        lanes.came(QUEUE, 8_000 - SPACING);
        offer("a.test", 3_000);

        // Then
        assertThat(lanes.take(7_999, 1)).isEmpty();
        assertThat(lanes.take(8_000, 1)).hasSize(1);
    }

    @Test
    void aHostWhosePartitionComesBackIsLeftAloneForItsSpacing() {
        // Given
        offer("a.test", 0);
        PendingFetch fetch = lanes.take(0, 1).get(0);
        lanes.crawlDelay("a.test", 20_000);
        lanes.end(fetch, 100, 0);
        lanes.forget(QUEUE);

        // When
        lanes.came(QUEUE, 100_000);
        offer("a.test", 100_001);

        // Then
        assertThat(lanes.take(119_999, 1)).isEmpty();
        assertThat(lanes.take(120_000, 1)).hasSize(1);
    }

    @Test
    void aHostWhosePartitionIsGoneIsNoMoreShownUntilItComesBack() {
        // Given
        offer("a.test", 0);
        PendingFetch fetch = lanes.take(0, 1).get(0);
        BackOff backOff = lanes.failed(fetch, HostTrouble.OVERLOADED, 0, 100);
        lanes.end(fetch, 100, backOff.until());

        // Then
        lanes.forget(QUEUE);
        assertThat(lanes.states()).isEmpty();
        assertThat(lanes.backedOff(200)).isZero();
        lanes.came(QUEUE, 300);
        assertThat(lanes.states()).hasSize(1);
        assertThat(lanes.backedOff(400)).as("what it said still holds").isEqualTo(1);
    }

    @Test
    void turnsPromisedToWhatWasNotCommittedAreFreeAgain() {
        // Given
        for (int i = 0; i < 500; i++) {
            lanes.offer(fetch("a.test", 0), 0);
        }

        // When
        lanes.forget(QUEUE);
        lanes.came(QUEUE, 1_000);

        // Then
        for (int i = 0; i < 6; i++) {
            assertThat(lanes.offer(fetch("a.test", 0), 1_000)).as("kept as the first time").isEmpty();
        }
        assertThat(lanes.nextDue()).hasValue(1_000 + SPACING);
    }

    @Test
    void whatAnAbandonedTurnWasDoingIsEndedOnceAndAtMostThen() {
        // Given
        offer("a.test", 0);
        offer("b.test", 0);
        List<PendingFetch> taken = lanes.take(0, 2);
        List<String> ended = new ArrayList<>();
        assertThat(lanes.connect(taken.get(0), () -> ended.add("first"))).isTrue();

        // When
        lanes.abandon(QUEUE, 10).forEach(Runnable::run);
        lanes.abandon(QUEUE, 20).forEach(Runnable::run);

        // Then
        assertThat(ended).containsExactly("first");
        assertThat(lanes.connect(taken.get(1), () -> ended.add("second"))).as("abandoned before it was made").isFalse();
    }

    @Test
    void aPartitionsRequestsAreForgottenAndWhatTheyBringToo() {
        // Given
        offer("a.test", 0);
        offer("b.test", 0);
        PendingFetch underWay = lanes.take(0, 1).get(0);

        // When
        lanes.forget(QUEUE);
        lanes.abandon(QUEUE, 10);

        // Then
        assertThat(lanes.waiting()).isZero();
        assertThat(lanes.underWay()).isZero();
        assertThat(lanes.again(underWay, underWay, 20)).isEmpty();
        assertThat(lanes.waiting()).isZero();
    }

    @Test
    void aHostIsForgottenWhenItsPauseIsOver() {
        // Given
        offer("a.test", 0);
        PendingFetch fetch = lanes.take(0, 1).get(0);
        lanes.end(fetch, 0, 0);

        // Then
        lanes.sweep(4_999);
        assertThat(lanes.hosts()).isEqualTo(1);
        lanes.sweep(20_000);
        assertThat(lanes.hosts()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a.test, 50000", "agreed.test, 5000"})
    void aHostThatAnswersSlowlyIsAskedLessOftenUnlessItsOwnerAgreedToASpacing(String host, long pause) {
        // Given
        long now = 0;
        for (int i = 0; i < 40; i++) {
            offer(host, now);
            PendingFetch fetch = lanes.take(now, 1).get(0);
            lanes.took(fetch, 10_000);
            lanes.end(fetch, now + 12_000, 0);
            now = lanes.states().get(0).nextTurn();
        }

        // Then
        HostState state = lanes.states().get(0);
        assertThat(state.spacingMillis()).isBetween(pause - 50, pause);
        assertThat(state.because()).isEqualTo(host.equals("agreed.test") ? HostState.SpacingCause.CONFIGURED : HostState.SpacingCause.SLOW_ANSWERS);
    }

    @Test
    void jitterMakesThePauseLongerByAFewPercentAndNeverShorter() {
        // Given
        random = 1;
        offer("a.test", 0);
        offer("a.test", 0);
        PendingFetch first = lanes.take(0, 1).get(0);

        // When
        lanes.end(first, 0, 0);

        // Then
        assertThat(lanes.nextDue()).hasValue(5_250);
    }

    @Test
    void aBackedOffHostIsNotAskedAndNotForgotten() {
        // Given
        offer("a.test", 0);
        offer("a.test", 0);
        PendingFetch first = lanes.take(0, 1).get(0);

        // When
        BackOff backOff = lanes.failed(first, HostTrouble.TOO_MANY_REQUESTS, 120_000, 100);
        List<PendingFetch> parked = lanes.end(first, 100, backOff.until());

        // Then
        assertThat(parked).extracting(PendingFetch::notBefore).containsExactly(backOff.until());
        assertThat(lanes.backedOff(200)).isEqualTo(1);
        lanes.sweep(backOff.until() + 1);
        assertThat(lanes.backOff("a.test").level()).isEqualTo(1);
        lanes.sweep(backOff.until() + BackOff.FORGIVEN_AFTER_MILLIS);
        assertThat(lanes.hosts()).isZero();
    }

    @Test
    void otherHostsAreAskedWhileOneIsBackedOff() {
        // Given
        offer("a.test", 0);
        PendingFetch first = lanes.take(0, 1).get(0);
        lanes.end(first, 100, lanes.failed(first, HostTrouble.OVERLOADED, 0, 100).until());

        // Then
        assertThat(lanes.offer(fetch("a.test", 0), 200)).isPresent();
        assertThat(lanes.offer(fetch("b.test", 0), 200)).isEmpty();
        assertThat(lanes.take(200, 10)).extracting(PendingFetch::host).containsExactly("b.test");
    }

    private PendingFetch offer(String host, long now) {
        PendingFetch fetch = fetch(host, 0);
        assertThat(lanes.offer(fetch, now)).isEmpty();
        return fetch;
    }

    private PendingFetch fetch(String host, long notBefore) {
        arrivals++;
        var request = FetchRequest.first("id" + arrivals, UrlRequest.page("http://" + host + "/", null, null),
                URI.create("http://" + host + "/" + arrivals), TurnsPer.HOST, Instant.EPOCH);
        return new PendingFetch(request, new Position(QUEUE.iterator().next(), arrivals, 1), TraceParent.of(null),
                new Ledger(), null, notBefore, arrivals);
    }
}
