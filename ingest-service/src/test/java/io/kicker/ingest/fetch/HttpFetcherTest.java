package io.kicker.ingest.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.site.HostileServer;
import io.kicker.ingest.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.kicker.ingest.site.HostileServer.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Against real servers on loopback. */
class HttpFetcherTest extends FetcherFixture {

    @Test
    void aPagesBytesAndHeadersComeAsTheyAre() throws Exception {
        // Given
        byte[] latin1 = "<!doctype html><p>Gr\u00fc\u00dfe \u0080\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().add("X-Robots-Tag", "noai");
            exchange.getResponseHeaders().add("X-Robots-Tag", "nofollow");
            TestSite.answer(exchange, 200, "text/html; charset=windows-1252", latin1);
        });

        // When
        Page page = (Page) fetch("/a");

        // Then
        assertThat(page.body()).isEqualTo(latin1);
        assertThat(page.contentType()).isEqualTo("text/html; charset=windows-1252");
        assertThat(page.header("etag")).isEqualTo("\"7\"");
        assertThat(page.header("x-robots-tag")).isEqualTo("noai, nofollow");
        // A visit ends, for the site, after its answer has come.
        await().until(() -> !site.visits().isEmpty());
        assertThat(site.visits().peek().userAgent()).isEqualTo("Kicker/1.0 (test)");
        assertThat(site.visits().peek().host()).isEqualTo("www.news.test:" + site.port());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "200, PAGE", "203, PAGE", "204, REFUSED", "205, REFUSED", "206, REFUSED",
        "300, REFUSED", "301, REDIRECT", "302, REDIRECT", "303, REDIRECT", "304, REFUSED", "307, REDIRECT", "308, REDIRECT",
        "400, REFUSED", "401, REFUSED", "403, REFUSED", "404, REFUSED", "408, FAILED", "410, REFUSED", "425, FAILED", "429, FAILED",
        "451, REFUSED", "500, FAILED", "502, FAILED", "503, FAILED", "504, FAILED", "599, FAILED", "600, REFUSED", "999, REFUSED"})
    void theStatusDecides(int status, FetchResult.Kind kind) throws Exception {
        boolean bodiless = status == 204 || status == 304;
        try (var server = new HostileServer(out -> {
            head(out, "HTTP/1.1 " + status + " Some", "Content-Type: text/html", "Content-Length: " + (bodiless ? 0 : HTML.length));
            out.write(bodiless ? new byte[0] : HTML);
        })) {
            assertThat(fetch(server).kind()).isEqualTo(kind);
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"/news/caf\u00e9, UTF-8, /news/caf\u00e9", "https://b\u00fccher.news.test/\u0434\u043e\u043c, UTF-8, https://b\u00fccher.news.test/\u0434\u043e\u043c",
        "/news/caf\u00e9, ISO-8859-1, /news/caf%E9", "/news/caf%C3%A9, UTF-8, /news/caf%C3%A9"})
    void aRedirectLeadsWhereItsServerMeans(String written, Charset charset, String location) throws Exception {
        try (var server = new HostileServer(out -> {
            out.write(("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: " + written + "\r\n\r\n").getBytes(charset));
        })) {
            assertThat(((Redirect) fetch(server)).location()).isEqualTo(location);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"404, GONE", "410, GONE", "403, REJECTED", "401, REJECTED", "451, REJECTED"})
    void aRefusalNamesItsOutcome(int status, Outcome outcome) throws Exception {
        site.status("/a", status);
        assertThat(((Refused) fetch("/a")).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} -> {1} s")
    @CsvSource({"120, 120", "0, 0", "999999999999, 86400", "200000, 86400", "soon, 0", "-5, 0", "'Fri, 31 Dec 1999 23:59:59 GMT', 0",
        "'Fri, 31 Dec 2100 23:59:59 GMT', 86400", "'Saturday, 31-Dec-50 23:59:59 GMT', 86400", "Sat Dec 31 23:59:59 2050, 86400",
        "'Fri, 31 Dec 2100 23:59:59 GMT                                               .', 0"})
    void retryAfterIsHonouredUpToADay(String header, long seconds) throws Exception {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", header);
            TestSite.answer(exchange, 503, "text/html", HTML);
        });
        Duration retryAfter = ((Failed) fetch("/a")).retryAfter();
        assertThat(retryAfter == null ? 0 : retryAfter.toSeconds()).isEqualTo(seconds);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"text/html, PAGE", "TEXT/HTML;charset=x, PAGE", "application/xhtml+xml, PAGE", "text/plain, REFUSED",
        "application/pdf, REFUSED", "image/png, REFUSED", "application/json, REFUSED", "garbage, REFUSED"})
    void onlyHtmlIsWanted(String type, FetchResult.Kind kind) throws Exception {
        site.on("/a", exchange -> TestSite.answer(exchange, 200, type, HTML));
        assertThat(fetch("/a").kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"<!DOCTYPE html><p>|PAGE", "   <html>|PAGE", "<!-- a --><head>|PAGE", "%PDF-1.7|REFUSED",
        "{\"a\":1}|REFUSED", "hello|REFUSED", "<rss>|REFUSED"})
    void withoutATypeTheFirstBytesDecide(String start, FetchResult.Kind kind) throws Exception {
        site.on("/a", exchange -> TestSite.answer(exchange, 200, null, start.getBytes(StandardCharsets.UTF_8)));
        assertThat(fetch("/a").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"gzip", "deflate"})
    void aCompressedBodyIsDecoded(String encoding) throws Exception {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", encoding);
            TestSite.answer(exchange, 200, "text/html", compressed(encoding, HTML));
        });
        assertThat(((Page) fetch("/a")).body()).isEqualTo(HTML);
    }

    @Test
    void aForbiddenAddressIsNeverConnectedTo() throws Exception {
        // Given
        HttpFetcher strict = fetcher(limits, false);
        try (var server = new HostileServer(out -> out.write(HTML))) {

            // When
            FetchResult result = fetch(strict, "http://www.news.test:" + server.port() + "/");

            // Then
            assertThat(((Refused) result).outcome()).isEqualTo(Outcome.FORBIDDEN_ADDRESS);
            assertThat(server.connections()).isZero();
        } finally {
            strict.close();
        }
    }

    @Test
    void aPortOutsideTheListIsNeverConnectedTo() throws Exception {
        // Given
        var web = new FetchLimits(limits.connectTimeout(), limits.idleTimeout(), limits.deadline(), 16_384, MAX_BODY, 200, Set.of(80, 443));
        HttpFetcher strict = fetcher(web, true);
        try (var server = new HostileServer(out -> out.write(HTML))) {

            // Then
            FetchResult result = fetch(strict, "http://www.news.test:" + server.port() + "/");
            assertThat(((Refused) result).outcome()).isEqualTo(Outcome.FORBIDDEN_ADDRESS);
            assertThat(server.connections()).isZero();
        } finally {
            strict.close();
        }
    }

    @Test
    void aHostWithOneForbiddenAddressAmongGoodOnesIsNeverConnectedTo() throws Exception {
        // Given
        var places = List.of(new HostResolver.Place(java.net.InetAddress.getByName("127.0.0.1"), 0),
                new HostResolver.Place(java.net.InetAddress.getByName("10.0.0.1"), 0));
        var mixed = new HttpFetcher(vertx, host -> places, new AddressGuard(true), limits, budget, "Kicker/1.0 (test)");
        try (var server = new HostileServer(out -> out.write(HTML))) {

            // Then
            FetchResult result = fetch(mixed, "http://www.news.test:" + server.port() + "/");
            assertThat(((Refused) result).outcome()).isEqualTo(Outcome.FORBIDDEN_ADDRESS);
            assertThat(server.connections()).isZero();
        } finally {
            mixed.close();
        }
    }

    @Test
    void withoutMemoryARequestIsGivenUpWithoutBlame() throws Exception {
        // Given
        var narrow = new HttpFetcher(vertx, new HostTable(List.of("*.news.test=127.0.0.1")), new AddressGuard(true), limits,
                new BodyBudget(10, () -> 0), "Kicker/1.0 (test)");
        site.page("/a", "<!doctype html><p>more than ten bytes");

        // Then
        try {
            assertThat(fetch(narrow, site.url("www.news.test", "/a")).kind()).isEqualTo(FetchResult.Kind.CROWDED);
        } finally {
            narrow.close();
        }
    }

    @Test
    void aRobotsFileIsCutAndNotRefused() throws Exception {
        // Given
        site.on("/robots.txt", exchange -> TestSite.answer(exchange, 200, "application/octet-stream", new byte[600_000]));

        // When
        var result = fetcher.fetch(URI.create(site.url("www.news.test", "/robots.txt")), Expected.ROBOTS).get(10, TimeUnit.SECONDS);

        // Then
        assertThat(((Page) result).body().length).isEqualTo(500 * 1024);
    }

    @Test
    void aRobotsFileInACodingThatNobodyAskedForIsRefused() throws Exception {
        // Given
        site.on("/robots.txt", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "br");
            TestSite.answer(exchange, 200, "text/plain", HTML);
        });

        // When
        var result = fetcher.fetch(URI.create(site.url("www.news.test", "/robots.txt")), Expected.ROBOTS).get(10, TimeUnit.SECONDS);

        // Then
        assertThat(result.kind()).isEqualTo(FetchResult.Kind.REFUSED);
    }

    @Test
    void aConnectionIsUsedAgain() throws Exception {
        // Given
        site.page("/a", "<!doctype html>");

        // When
        fetch("/a");
        fetch("/a");

        // Then
        assertThat(site.visits()).hasSize(2).extracting(TestSite.Visit::clientPort).containsOnly(site.visits().peek().clientPort());
    }
}
