package io.kicker.ingest.fetch;

import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.site.HostileServer;
import io.kicker.ingest.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.kicker.ingest.site.HostileServer.head;
import static org.assertj.core.api.Assertions.assertThat;

/** Servers that lie, drip, flood and fall silent: each ends in a result, in time and within its memory. */
class HostileServersTest extends FetcherFixture {

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void aBombIsRefusedByItsRatioLongBeforeItsSize(String coding) throws Exception {
        // Given
        byte[] bomb = compressed(coding, new byte[7 * 1024 * 1024]);
        site.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", coding);
            TestSite.answer(exchange, 200, "text/html", bomb);
        });
        var large = new FetchLimits(limits.connectTimeout(), limits.idleTimeout(), limits.deadline(), 16_384, 8 * 1024 * 1024, 200, Set.of());
        var roomy = new BodyBudget(64 * 1024 * 1024, () -> 0);

        // When
        try (var wide = new HttpFetcher(vertx, new HostTable(List.of("*.news.test=127.0.0.1")), new AddressGuard(true), large, roomy, "Kicker")) {
            FetchResult result = fetch(wide, site.url("www.news.test", "/bomb"));

            // Then
            assertThat(result).isInstanceOf(Refused.class);
            assertThat(((Refused) result).outcome()).isEqualTo(Outcome.TOO_LARGE);
            assertThat(((Refused) result).reason()).contains("200 times");
        }
    }

    @Test
    void aLargePageThatIsPackedWellIsTaken() throws Exception {
        // Given
        var text = new StringBuilder("<!doctype html>");
        for (int i = 0; text.length() < 3_000_000; i++) {
            text.append("<p>Paragraph ").append(i * 7919L % 10_007).append(" of a long page</p>\n");
        }
        byte[] packed = compressed("gzip", text.toString().getBytes(StandardCharsets.UTF_8));
        site.on("/long", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            TestSite.answer(exchange, 200, "text/html", packed);
        });
        var large = new FetchLimits(limits.connectTimeout(), limits.idleTimeout(), Duration.ofSeconds(5), 16_384, 8 * 1024 * 1024, 200, Set.of());
        var roomy = new BodyBudget(64 * 1024 * 1024, () -> 0);

        // When
        try (var wide = new HttpFetcher(vertx, new HostTable(List.of("*.news.test=127.0.0.1")), new AddressGuard(true), large, roomy, "Kicker")) {
            for (int again = 0; again < 3; again++) {
                // Then: also on a connection that has been used before
                assertThat(fetch(wide, site.url("www.news.test", "/long"))).isInstanceOf(Page.class);
            }
        }
    }

    @Test
    void aBombIsCutAtTheLimit() throws Exception {
        // Given
        byte[] bomb = compressed("gzip", new byte[50 * 1024 * 1024]);
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            TestSite.answer(exchange, 200, "text/html", bomb);
        });

        // Then
        assertThat(((Refused) fetch("/a")).outcome()).isEqualTo(Outcome.TOO_LARGE);
    }

    @Test
    void aBodyThatIsNotWhatItsEncodingSaysIsRejected() throws Exception {
        try (var server = new HostileServer(out -> {
            head(out, "HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: gzip", "Content-Length: " + HTML.length);
            out.write(HTML);
        })) {
            assertThat(((Refused) fetch(server)).outcome()).isEqualTo(Outcome.REJECTED);
        }
    }

    @ParameterizedTest
    @CsvSource({"gzip, 1", "gzip, 9", "gzip, 3000", "deflate, 1", "deflate, 3000"})
    void aPackedBodyThatIsCutOffFailsAlsoWhereOnlyItsConnectionEndsIt(String coding, int missing) throws Exception {
        // Given
        byte[] packed = compressed(coding, randomText());
        try (var server = new HostileServer(out -> {
            head(out, "HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: " + coding);
            out.write(packed, 0, packed.length - missing);
        })) {
            // When
            FetchResult result = fetch(server);

            // Then
            assertThat(result).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.reason()).isEqualTo("the body is cut off"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void aPackedBodyThatItsConnectionEndsIsTakenWhole(String coding) throws Exception {
        // Given
        byte[] text = randomText();
        byte[] packed = compressed(coding, text);
        try (var server = new HostileServer(out -> {
            head(out, "HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: " + coding);
            out.write(packed);
        })) {
            // Then
            assertThat(fetch(server)).isInstanceOfSatisfying(Page.class, page -> assertThat(page.body()).isEqualTo(text));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPackedBodyInChunksThatAreNoneFails(boolean wholeBefore) throws Exception {
        // Given
        byte[] packed = compressed("gzip", HTML);
        try (var server = new HostileServer(out -> {
            head(out, "HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: gzip", "Transfer-Encoding: chunked");
            if (wholeBefore) {
                out.write((Integer.toHexString(packed.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(packed);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("zzzz\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(3_000);
        })) {
            assertThat(fetch(server).kind()).isEqualTo(FetchResult.Kind.FAILED);
        }
    }

    @Test
    void anEmptyBodyIsNotCutOffWhateverItsCoding() throws Exception {
        try (var server = new HostileServer(out -> head(out, "HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Encoding: gzip", "Content-Length: 0"))) {
            assertThat(fetch(server)).isInstanceOfSatisfying(Page.class, page -> assertThat(page.body()).isEmpty());
        }
    }

    private static byte[] randomText() {
        byte[] text = new byte[20_000];
        new Random(1).nextBytes(text);
        return text;
    }

    @Test
    void anEndlessBodyIsCutAtTheLimit() throws Exception {
        try (var server = new HostileServer(out -> {
            head(out, "HTTP/1.1 200 OK", "Content-Type: text/html");
            while (true) {
                out.write(new byte[8192]);
            }
        })) {
            assertThat(((Refused) fetch(server)).outcome()).isEqualTo(Outcome.TOO_LARGE);
        }
    }

    @Test
    void aLengthBeyondTheLimitIsEnough() throws Exception {
        try (var server = new HostileServer(out -> {
            head(out, "HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Length: 99999999999");
            Thread.sleep(5000);
        })) {
            assertThat(((Refused) fetch(server)).outcome()).isEqualTo(Outcome.TOO_LARGE);
        }
    }

    @Test
    void headersOfMegabytesAreTooLarge() throws Exception {
        try (var server = new HostileServer(out -> {
            head(out, "HTTP/1.1 200 OK", "Content-Type: text/html", "X-Long: " + "x".repeat(6_000_000));
            out.write(HTML);
        })) {
            assertThat(((Refused) fetch(server)).outcome()).isEqualTo(Outcome.TOO_LARGE);
        }
    }

    @Test
    void endlessHeadersAreTooLarge() throws Exception {
        try (var server = new HostileServer(out -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write("X-More: and more\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        })) {
            assertThat(((Refused) fetch(server)).outcome()).isEqualTo(Outcome.TOO_LARGE);
        }
    }

    @Test
    void aSlowDripEndsAtTheDeadline() throws Exception {
        try (var server = new HostileServer(out -> {
            head(out, "HTTP/1.1 200 OK", "Content-Type: text/html");
            drip(out);
        })) {
            assertFailsAfter(server, limits.deadline());
        }
    }

    @Test
    void aSlowDripOfHeadersEndsAtTheDeadline() throws Exception {
        try (var server = new HostileServer(out -> {
            out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            drip(out);
        })) {
            assertFailsAfter(server, limits.deadline());
        }
    }

    @Test
    void silenceEndsAtTheIdleTimeout() throws Exception {
        try (var server = new HostileServer(out -> Thread.sleep(10_000))) {
            assertFailsAfter(server, limits.idleTimeout());
        }
    }

    @Test
    void aBodyShorterThanItsLengthFails() throws Exception {
        try (var server = new HostileServer(out -> {
            head(out, "HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Length: 5000");
            out.write(HTML);
        })) {
            assertThat(fetch(server).kind()).isEqualTo(FetchResult.Kind.FAILED);
        }
    }

    @Test
    void aBodyLongerThanItsLengthIsReadToItsLengthAndTheRestIsNeverAnotherPage() throws Exception {
        try (var server = new HostileServer(out -> {
            head(out, "HTTP/1.1 200 OK", "Content-Type: text/html", "Content-Length: 10");
            out.write(HTML);
        })) {
            assertThat(((Page) fetch(server)).body()).hasSize(10);
            FetchResult next = fetch(server);
            assertThat(next.kind() == FetchResult.Kind.FAILED || ((Page) next).body().length == 10).isTrue();
        }
    }

    @Test
    void whatIsNoHttpFails() throws Exception {
        try (var server = new HostileServer(out -> out.write("SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(fetch(server).kind()).isEqualTo(FetchResult.Kind.FAILED);
        }
    }

    @Test
    void aConnectionThatIsClosedAtOnceFails() throws Exception {
        try (var server = new HostileServer(out -> { })) {
            assertThat(fetch(server).kind()).isEqualTo(FetchResult.Kind.FAILED);
        }
    }

    @Test
    void aPortThatNobodyListensOnFails() throws Exception {
        assertThat(fetch(fetcher, "http://www.news.test:1/").kind()).isEqualTo(FetchResult.Kind.FAILED);
    }

    @Test
    void aNameThatDoesNotExistFails() throws Exception {
        assertThat(fetch(fetcher, "http://does-not-exist.invalid/").kind()).isEqualTo(FetchResult.Kind.FAILED);
    }

    @Test
    void aServerThatDoesNotAnswerInTlsFailsAndItIsSaidHow() throws Exception {
        try (var server = new HostileServer(out -> { })) {
            assertThat(((Failed) fetch(fetcher, "https://www.news.test:" + server.port() + "/")).reason()).contains("handshake timed out");
        }
    }

    @Test
    void aCertificateThatNobodyTrustsFailsAndItIsSaidWhy(@TempDir Path folder) throws Exception {
        // Given
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys"))));
        server.start();

        // When
        FetchResult result = fetch(fetcher, "https://www.news.test:" + server.getAddress().getPort() + "/");
        server.stop(0);

        // Then
        assertThat(((Failed) result).reason()).contains("unable to find valid certification path");
    }

    private static SSLContext selfSigned(Path file) throws Exception {
        char[] password = "password".toCharArray();
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg", "EC", "-alias", "site",
                "-dname", "CN=www.news.test", "-storetype", "PKCS12", "-storepass", "password", "-keystore", file.toString()).start().waitFor();
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(file.toFile(), password), password);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private void assertFailsAfter(HostileServer server, Duration limit) throws Exception {
        long start = System.nanoTime();
        assertThat(fetch(server).kind()).isEqualTo(FetchResult.Kind.FAILED);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(limit.minusMillis(100), limit.plusMillis(2_500));
    }

    private static void drip(OutputStream out) throws Exception {
        while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(100);
        }
    }
}
