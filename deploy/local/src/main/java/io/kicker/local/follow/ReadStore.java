package io.kicker.local.follow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Watches index-service for articles becoming readable: by its live stream and, for what a broken stream may have
 * missed, by asking for each awaited article once a second.
 */
public final class ReadStore implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ASKED_PER_SECOND = 100;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "read-store");
        thread.setDaemon(true);
        return thread;
    });
    private final URI base;
    private final Journeys journeys;
    private final CompletableFuture<Void> connected = new CompletableFuture<>();

    private ReadStore(URI base, Journeys journeys) {
        this.base = base;
        this.journeys = journeys;
    }

    /** Returns once the stream is open: nothing that becomes readable afterwards is missed. */
    public static ReadStore follow(int port, Journeys journeys) {
        var store = new ReadStore(URI.create("http://127.0.0.1:" + port + "/articles/"), journeys);
        // After a lost connection the next attempt comes half a second later.
        store.threads.scheduleWithFixedDelay(store::listen, 0, 500, TimeUnit.MILLISECONDS);
        store.threads.scheduleWithFixedDelay(store::ask, 1, 1, TimeUnit.SECONDS);
        store.connected.orTimeout(10, TimeUnit.SECONDS).join();
        return store;
    }

    /** The whole article, if it can be read. */
    public JsonNode read(String id) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(id)).timeout(Duration.ofSeconds(5)).build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        return response.statusCode() == 200 ? JSON.readTree(response.body()) : JSON.missingNode();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void listen() {
        var request = HttpRequest.newBuilder(base.resolve("stream")).header("Accept", "text/event-stream").build();
        try {
            HttpResponse<Stream<String>> response = http.send(request, HttpResponse.BodyHandlers.ofLines());
            connected.complete(null);
            try (Stream<String> lines = response.body()) {
                lines.filter(line -> line.startsWith("data:")).forEach(line -> listed(line.substring("data:".length())));
            }
        } catch (IOException | UncheckedIOException lost) {
            // index-service was stopped or killed; the next attempt follows.
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void listed(String data) {
        try {
            journeys.listed(JSON.readTree(data), Instant.now());
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private void ask() {
        journeys.awaitedArticles().stream().limit(ASKED_PER_SECOND).forEach(id -> {
            try {
                JsonNode article = read(id);
                if (!article.isMissingNode()) {
                    journeys.listed(article, Instant.now());
                }
            } catch (IOException notNow) {
                // Asked again in a second.
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
