package io.kicker.local.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A running copy of the bundled news site. Every publisher answers on the same port, by the Host header. */
public final class SampleSite implements AutoCloseable {

    // A fetcher asks one host at a time and a browser opens six connections to each: enough for both, and bounded.
    private static final int THREADS = 8;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Answers answers;

    private SampleSite(HttpServer server, ExecutorService threads, Answers answers) {
        this.server = server;
        this.threads = threads;
        this.answers = answers;
    }

    /**
     * Serves the site on loopback.
     *
     * @param port to listen on, 0 for any free one
     * @throws IOException if the port is taken
     */
    public static SampleSite start(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "sample-site");
            thread.setDaemon(true);
            return thread;
        });
        SampleSite site = new SampleSite(server, threads, Answers.at(server.getAddress().getPort()));
        server.setExecutor(threads);
        server.createContext("/", site::answer);
        server.start();
        return site;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** The URLs to submit, in the order to submit them, each with what should become of it. */
    public List<ExpectedPage> expected() {
        return SampleTable.rows("expected.csv").stream()
                .map(row -> new ExpectedPage(row.get("url").replace("{port}", Integer.toString(port())), row.get("urlOutcome"),
                        Optional.of(row.get("pageOutcome")).filter(outcome -> !outcome.isEmpty()), row.get("headline"), row.get("region"),
                        row.get("topic"), row.get("language"), row.get("picture")))
                .toList();
    }

    /** Everything that is served. */
    Answers answers() {
        return answers;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestMethod();
            boolean head = method.equals("HEAD");
            Answer answer = head || method.equals("GET")
                    ? answers.to(exchange.getRequestHeaders().getFirst("Host"), exchange.getRequestURI().toString())
                    : Answer.text(405, "The sample site is for reading.\n");
            answer.describeIn(exchange.getResponseHeaders());
            byte[] body = answer.bytes();
            if (answer.isKnownTo(exchange.getRequestHeaders())) {
                exchange.sendResponseHeaders(304, -1);
            } else if (head || body.length == 0) {
                exchange.sendResponseHeaders(answer.status(), -1);
            } else {
                exchange.sendResponseHeaders(answer.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }
}
