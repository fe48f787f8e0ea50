package io.kicker.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import io.kicker.ingest.site.HostileServer;
import io.kicker.ingest.site.TestSite;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A fetcher with short limits and a site on loopback; after each test no memory may be left in use. */
abstract class FetcherFixture {

    static final int MAX_BODY = 200_000;
    static final byte[] HTML = "<!doctype html><title>a</title>".getBytes(StandardCharsets.UTF_8);
    static Vertx vertx;

    // The first request of a JVM takes more than a second where many run at once.
    final FetchLimits limits = new FetchLimits(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(5), 16_384,
            MAX_BODY, 200, Set.of());
    final BodyBudget budget = new BodyBudget(4 * MAX_BODY, () -> 0);
    final HttpFetcher fetcher = fetcher(limits, true);
    TestSite site;

    @BeforeAll
    static void openVertx() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void closeVertx() {
        vertx.close();
    }

    @BeforeEach
    void open() {
        site = new TestSite();
    }

    @AfterEach
    void close() {
        site.close();
        fetcher.close();
        await().untilAsserted(() -> assertThat(budget.used()).as("memory given back").isZero());
    }

    final HttpFetcher fetcher(FetchLimits limits, boolean loopback) {
        return new HttpFetcher(vertx, new HostTable(List.of("*.news.test=127.0.0.1")), new AddressGuard(loopback), limits, budget,
                "Kicker/1.0 (test)");
    }

    final FetchResult fetch(String path) throws Exception {
        return fetch(fetcher, site.url("www.news.test", path));
    }

    final FetchResult fetch(HostileServer server) throws Exception {
        return fetch(fetcher, "http://www.news.test:" + server.port() + "/");
    }

    static FetchResult fetch(HttpFetcher fetcher, String url) throws Exception {
        return fetcher.fetch(URI.create(url), Expected.PAGE).get(10, TimeUnit.SECONDS);
    }

    static byte[] compressed(String encoding, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream coder = encoding.equals("gzip") ? new GZIPOutputStream(out) : new DeflaterOutputStream(out)) {
            coder.write(bytes);
        }
        return out.toByteArray();
    }
}
