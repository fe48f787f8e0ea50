package io.kicker.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.kicker.ingest.site.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A name server that does not answer for many names holds up none of the others. */
class SlowNamesTest extends FetcherFixture {

    private static final int NAMES = 120;

    private final CountDownLatch answering = new CountDownLatch(1);
    private final Set<String> lookedUp = ConcurrentHashMap.newKeySet();
    private final FetchLimits patient = new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(3), 16_384, MAX_BODY, 200, Set.of());
    private final HttpFetcher slow = new HttpFetcher(vertx, this::places, new AddressGuard(true), patient, budget, "Kicker/1.0 (test)");

    @AfterEach
    void answer() {
        answering.countDown();
        slow.close();
    }

    @Test
    void aHostThatWasFoundBeforeIsAskedAtOnce() throws Exception {
        // Given
        site.page("/a", "<!doctype html>");
        assertThat(fetch(slow, site.url("www.news.test", "/a")).kind()).isEqualTo(FetchResult.Kind.PAGE);

        // When
        askForManyDead();

        // Then
        assertThat(fetch(slow, site.url("www.news.test", "/a")).kind()).isEqualTo(FetchResult.Kind.PAGE);
    }

    @Test
    void aNameThatWasNotEvenLookedUpInTimeIsNobodysFault() throws Exception {
        // Given
        askForManyDead();

        // When
        FetchResult result = fetch(slow, site.url("new.news.test", "/a"));

        // Then
        assertThat(result.kind()).isEqualTo(FetchResult.Kind.CROWDED);
    }

    @Test
    void whatWaitedForTheNamesOfOthersHasTheHostsWholeTimeThen() throws Exception {
        // Given
        site.on("/slow", exchange -> {
            pause(1_800);
            TestSite.answer(exchange, 200, "text/html", HTML);
        });
        askForManyDead();
        CompletableFuture<FetchResult> waiting = slow.fetch(URI.create(site.url("new.news.test", "/slow")), Expected.PAGE);

        // When
        pause(1_800);
        answering.countDown();

        // Then
        FetchResult result = waiting.get(10, TimeUnit.SECONDS);
        assertThat(result.kind()).isEqualTo(FetchResult.Kind.PAGE);
        assertThat(result.millis()).as("its own time, without the others'").isBetween(1_500L, 3_000L);
    }

    @Test
    void aNameThatNobodyWaitsForAnyMoreIsNotLookedUp() throws Exception {
        // Given
        CompletableFuture.allOf(askForManyDead()).get(10, TimeUnit.SECONDS);
        int before = lookedUp.size();

        // When
        answering.countDown();

        // Then
        assertThat(fetch(slow, site.url("last.news.test", "/a"))).isInstanceOf(Refused.class);
        await().until(() -> lookedUp.contains("last.news.test"));
        assertThat(lookedUp).hasSize(before + 1);
    }

    private CompletableFuture<?>[] askForManyDead() {
        return IntStream.range(0, NAMES).mapToObj(i -> slow.fetch(URI.create("http://h" + i + ".dead/"), Expected.PAGE)).toArray(CompletableFuture[]::new);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<HostResolver.Place> places(String host) throws UnknownHostException {
        lookedUp.add(host);
        if (host.endsWith(".dead")) {
            try {
                answering.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        }
        return List.of(new HostResolver.Place(InetAddress.getLoopbackAddress(), 0));
    }
}
