package io.kicker.index.feed;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A browser's side of server-sent events. */
public final class EventStream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> articles = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    // Held, for a client that nobody holds any more closes its connections, also those that are read.
    private final HttpClient client;
    private final Stream<String> lines;
    private volatile String lastId;

    private EventStream(HttpClient client, Stream<String> lines) {
        this.client = client;
        this.lines = lines;
        Thread reader = new Thread(this::read, "event-stream");
        reader.setDaemon(true);
        reader.start();
    }

    /** Returns once the stream is open. */
    public static EventStream open(String address, String lastEventId) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpClient client = HttpClient.newHttpClient();
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("status " + response.statusCode());
        }
        return new EventStream(client, response.body());
    }

    /** Ids of the articles in the order they came. */
    public List<String> articles() {
        return articles;
    }

    List<String> comments() {
        return comments;
    }

    String lastId() {
        return lastId;
    }

    @Override
    public void close() {
        lines.close();
    }

    private void read() {
        try {
            lines.forEach(this::line);
        } catch (RuntimeException closed) {
            // The test is done with it.
        }
    }

    private void line(String line) {
        try {
            if (line.startsWith("data:")) {
                articles.add(JSON.readTree(line.substring(5)).get("id").asText());
            } else if (line.startsWith("id:")) {
                lastId = line.substring(3).strip();
            } else if (line.startsWith(":")) {
                comments.add(line.substring(1).strip());
            }
        } catch (java.io.IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
