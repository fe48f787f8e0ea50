package io.kicker.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes that an earlier run could not stop because it was killed. Each process is noted in a file with its pid and
 * start time; only a process that still has both is ours to end.
 */
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path pids;

    public Leftovers(Path pids) {
        this.pids = pids;
    }

    /** Notes a process that this run has started. */
    public void note(String name, ProcessHandle process) throws IOException {
        Files.writeString(file(name), process.pid() + " " + startOf(process));
    }

    /** Forgets a process that has ended. */
    public void forget(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /**
     * Ends what earlier runs left behind.
     *
     * @return the names of the processes ended
     */
    public List<String> end() throws IOException {
        List<String> ended = new ArrayList<>();
        try (var files = Files.list(pids)) {
            for (Path file : files.sorted().toList()) {
                Optional<ProcessHandle> process = alive(Files.readString(file));
                if (process.isPresent()) {
                    end(process.get());
                    ended.add(file.getFileName().toString());
                }
                Files.delete(file);
            }
        }
        return ended;
    }

    private Path file(String name) {
        return pids.resolve(name);
    }

    private static Optional<ProcessHandle> alive(String note) {
        String[] pidAndStart = note.strip().split(" ");
        return ProcessHandle.of(Long.parseLong(pidAndStart[0])).filter(process -> startOf(process).equals(pidAndStart[1]));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
