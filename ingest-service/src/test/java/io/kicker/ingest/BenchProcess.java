package io.kicker.ingest;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.kicker.ingest.site.TestSite;

/** The packaged service in a process of its own, for measurements: without slowing, so that the spacing alone is in force. */
final class BenchProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private BenchProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param settings without the prefix kicker.ingest */
    static BenchProcess start(String bootstrap, int heapMegabytes, Map<String, String> settings) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx" + heapMegabytes + "m",
                "-Dkafka.bootstrap.servers=" + bootstrap, "-Dquarkus.http.port=" + port, "-Dkicker.ingest.allow-loopback=true",
                "-Dkicker.ingest.instance-id=bench", "-Dkicker.ingest.politeness.slowing=0"));
        settings.forEach((key, value) -> command.add("-Dkicker.ingest." + key + "=" + value));
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File("target/bench.log")).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new BenchProcess(process, port);
    }

    /** Some pages of other hosts, so that classes are loaded and compiled. */
    void warmUp(KafkaProbe kafka, TestSite site) {
        for (int i = 0; i < 200; i++) {
            kafka.send("article-urls", site.url("warm" + i % 50 + ".news.test", "/article/warm" + i));
        }
        kafka.await("url-outcomes", 200, record -> KafkaProbe.text(record.key()).contains("/article/warm"));
    }

    /** The largest memory of the process so far. */
    String memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .findFirst().orElse("?").replaceAll("\\s+", " ");
    }

    /** Processor time so far, seconds. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    /** The sum of a metric over its labels. */
    double metric(String name) throws IOException, InterruptedException {
        return Arrays.stream(get("/q/metrics").body().split("\n")).filter(line -> line.startsWith(name) && "{, ".indexOf(line.charAt(name.length())) >= 0)
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }

    int status(String path) throws IOException, InterruptedException {
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
