package io.kicker.local.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One service as a process of its own, its output in a log file. */
final class ServiceProcess {

    // A cold start takes 6 to 12 s on two busy cores; ten times that means that something is wrong.
    private static final Duration START_PATIENCE = Duration.ofSeconds(120);
    // Longer than the services' own shutdown time-outs, so that only a hung one is killed.
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final int TAIL_LINES = 12;

    private final Process process;
    private final Path log;
    private final URI ready;

    private ServiceProcess(Process process, Path log, URI ready) {
        this.process = process;
        this.log = log;
        this.ready = ready;
    }

    static ServiceProcess start(List<String> command, Path workingDirectory, Path log, int port) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new ServiceProcess(process, log, URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /**
     * Waits until the service says it is ready.
     *
     * @throws IllegalStateException with the end of its log, if it ended or is not ready in time
     */
    void awaitReady(HttpClient http) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(START_PATIENCE);
        while (!isReady(http)) {
            if (!process.isAlive()) {
                throw new IllegalStateException("ended with status " + process.exitValue() + ". The end of " + log + ":\n" + tail());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("was not ready after " + START_PATIENCE.toSeconds() + " s. The end of " + log + ":\n" + tail());
            }
            Thread.sleep(100);
        }
    }

    /** Asks it to end, and kills it if it does not within 20 s. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(2)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String tail() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
    }
}
