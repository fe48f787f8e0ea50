package io.kicker.ingest.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** A real HTTP server on loopback with a log of what it was asked; every host name leads to it. */
public final class TestSite implements AutoCloseable {

    /** One request as the server saw it. Times are {@link System#nanoTime()}. */
    public record Visit(String host, String path, String userAgent, int clientPort, long startNanos, long endNanos) {
    }

    private final HttpServer server;
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final Queue<Visit> visits = new ConcurrentLinkedQueue<>();

    public TestSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "test-site");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::serve);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** @return the URL of a path at a host name that leads here */
    public String url(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    /** Answers this path, at every host. */
    public TestSite on(String path, HttpHandler handler) {
        pages.put(path, handler);
        return this;
    }

    public TestSite page(String path, String html) {
        return on(path, exchange -> answer(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8)));
    }

    /** Pages {@code /article/0}, {@code /article/1} and so on with this HTML. */
    public TestSite articles(int count, byte[] html) {
        for (int i = 0; i < count; i++) {
            on("/article/" + i, exchange -> answer(exchange, 200, "text/html", html));
        }
        return this;
    }

    public TestSite status(String path, int status) {
        return on(path, exchange -> answer(exchange, status, "text/html", "sorry".getBytes(StandardCharsets.UTF_8)));
    }

    public TestSite redirect(String path, String location) {
        return on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answer(exchange, 302, "text/html", new byte[0]);
        });
    }

    public Queue<Visit> visits() {
        return visits;
    }

    public static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        if (type != null) {
            exchange.getResponseHeaders().set("Content-Type", type);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private void serve(HttpExchange exchange) throws IOException {
        long start = System.nanoTime();
        String path = exchange.getRequestURI().toString();
        HttpHandler page = pages.get(path);
        try (exchange) {
            if (page == null && path.equals("/robots.txt")) {
                answer(exchange, 404, "text/plain", new byte[0]);
            } else if (page == null && path.startsWith("/article/")) {
                answer(exchange, 200, "text/html", ("<!doctype html><title>" + path + "</title>").getBytes(StandardCharsets.UTF_8));
            } else if (page == null) {
                answer(exchange, 404, "text/html", "nothing here".getBytes(StandardCharsets.UTF_8));
            } else {
                page.handle(exchange);
            }
        } finally {
            String host = exchange.getRequestHeaders().getFirst("Host");
            visits.add(new Visit(host, path, exchange.getRequestHeaders().getFirst("User-Agent"),
                    exchange.getRemoteAddress().getPort(), start, System.nanoTime()));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
