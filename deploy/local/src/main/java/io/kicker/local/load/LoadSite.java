package io.kicker.local.load;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Serves any number of generated articles under many host names, and robots.txt for each. */
final class LoadSite implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final LongAdder pagesServed = new LongAdder();

    private LoadSite(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    static LoadSite start(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
        var threads = Executors.newFixedThreadPool(8);
        var site = new LoadSite(server, threads);
        server.setExecutor(threads);
        server.createContext("/robots.txt", exchange -> answer(exchange, "text/plain", "User-agent: *\nAllow: /\n"));
        server.createContext("/news/", site::article);
        server.start();
        return site;
    }

    /** Addresses of that many articles, spread evenly over the hosts. */
    List<String> urls(int articles, int hosts) {
        int port = server.getAddress().getPort();
        return IntStream.range(0, articles)
                .mapToObj(number -> "http://paper-" + number % hosts + ".localhost:" + port + "/news/story-" + number)
                .toList();
    }

    /** Article pages answered so far, robots.txt not counted. */
    long pagesServed() {
        return pagesServed.sum();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void article(HttpExchange exchange) throws IOException {
        pagesServed.increment();
        String path = exchange.getRequestURI().getPath();
        int number = Integer.parseInt(path.substring(path.lastIndexOf('-') + 1));
        answer(exchange, "text/html; charset=utf-8", GeneratedArticle.page(number));
    }

    private static void answer(HttpExchange exchange, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
