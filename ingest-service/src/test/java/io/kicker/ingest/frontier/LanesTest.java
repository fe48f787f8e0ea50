package io.kicker.ingest.frontier;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanesTest {

    private static final long SPACING = 5_000;
    private static final long HOLD = 30_000;

    private final Lanes lanes = new Lanes(new LaneLimits(new Spacing(Duration.ofMillis(SPACING), Map.of()), HOLD, 100, 1000));
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
        lanes.space("a.test", 120_000);
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
        lanes.othersAskedUntil(8_000 - SPACING);
        offer("a.test", 3_000);

        // Then
        assertThat(lanes.take(7_999, 1)).isEmpty();
        assertThat(lanes.take(8_000, 1)).hasSize(1);
    }

    @Test
    void aPartitionsRequestsAreForgottenAndWhatTheyBringToo() {
        // Given
        offer("a.test", 0);
        offer("b.test", 0);
        PendingFetch underWay = lanes.take(0, 1).get(0);

        // When
        lanes.forget(fetch -> true);
        lanes.abandon(fetch -> true, 10);

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

    private PendingFetch offer(String host, long now) {
        PendingFetch fetch = fetch(host, 0);
        assertThat(lanes.offer(fetch, now)).isEmpty();
        return fetch;
    }

    private PendingFetch fetch(String host, long notBefore) {
        arrivals++;
        var request = FetchRequest.first("id" + arrivals, new UrlRequest("http://" + host + "/", null, null),
                URI.create("http://" + host + "/" + arrivals), Instant.EPOCH);
        return new PendingFetch(request, new Position(new TopicPartition("fetch-queue", 0), arrivals, 1), TraceParent.of(null),
                new Ledger(), notBefore, arrivals);
    }
}
