package io.kicker.index.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** One page of a Chromium without a window, where there is one, spoken to by its DevTools protocol. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LISTENING = "DevTools listening on ";

    private final Process process;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final WebSocket page;

    private Browser(Process process, WebSocketAddress address) {
        this.process = process;
        this.page = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address.uri(), new Answers()).join();
    }

    enum Key {
        TAB("Tab", 9, ""), ENTER("Enter", 13, "\r");

        private final String name;
        private final int code;
        private final String text;

        Key(String name, int code, String text) {
            this.name = name;
            this.code = code;
            this.text = text;
        }
    }

    private record WebSocketAddress(URI uri) {
    }

    /** @param script run in each document before its own */
    static Browser start(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program().toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--remote-debugging-port=0", "--user-data-dir=" + Files.createTempDirectory(Path.of("target"), "browser-").toAbsolutePath(), "about:blank")
                .redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (!line.startsWith(LISTENING)) {
            line = output.readLine();
        }
        Thread rest = new Thread(() -> output.lines().forEach(said -> { }), "browser-output");
        rest.setDaemon(true);
        rest.start();
        Browser browser = new Browser(process, newPage(URI.create(line.substring(LISTENING.length())).getPort()));
        browser.call("Page.enable", Map.of());
        browser.call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return browser;
    }

    void open(URI address) {
        call("Page.navigate", Map.of("url", address.toString()));
    }

    /** Lets the page be shown as the reader's system wants it: light or dark. */
    void wantColours(String scheme) {
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** One of the keys that lead through a page. */
    void press(Key key) {
        for (String type : List.of("keyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", Map.of("type", type, "key", key.name, "windowsVirtualKeyCode", key.code, "text", type.equals("keyDown") ? key.text : ""));
        }
    }

    /** What a screen reader is told of the page. */
    List<JsonNode> accessibilityTree() {
        return call("Accessibility.getFullAXTree", Map.of()).path("nodes").findParents("ignored").stream().filter(node -> !node.get("ignored").asBoolean()).toList();
    }

    /** Value of an expression on the page, as text. */
    String value(String expression) {
        return call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true)).at("/result/value").asText();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    private JsonNode call(String method, Map<String, Object> parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        page.sendText(JSON.valueToTree(Map.of("id", id, "method", method, "params", parameters)).toString(), true).join();
        return answer.orTimeout(10, TimeUnit.SECONDS).join().path("result");
    }

    private static WebSocketAddress newPage(int port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank")).PUT(HttpRequest.BodyPublishers.noBody());
        String answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
        return new WebSocketAddress(URI.create(JSON.readTree(answer).get("webSocketDebuggerUrl").asText()));
    }

    private static Path program() {
        var found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
        assumeTrue(found.isPresent(), "no Chromium here");
        return found.orElseThrow();
    }

    private final class Answers implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                answered(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void answered(String text) {
            try {
                JsonNode answer = JSON.readTree(text);
                if (answer.has("id")) {
                    answers.remove(answer.get("id").asInt()).complete(answer);
                }
            } catch (IOException malformed) {
                throw new IllegalStateException(malformed);
            }
        }
    }
}
