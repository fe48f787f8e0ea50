package io.kicker.local.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** The folder that a local system keeps between runs: Kafka's log, the database, the services' logs and pid files. */
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /**
     * Takes the folder for this process alone, making it if absent.
     *
     * @throws UnmetNeed   if another local system runs on it
     * @throws IOException if it cannot be written
     */
    public static DataFolder take(Path root) throws IOException {
        Files.createDirectories(root);
        FileChannel channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new UnmetNeed("A local system already runs on " + root + ". Stop it with Ctrl-C, or give this one another folder with --data.");
        }
        DataFolder folder = new DataFolder(root.toAbsolutePath().normalize(), channel);
        Files.createDirectories(folder.logs());
        Files.createDirectories(folder.pids());
        return folder;
    }

    /** Deletes what earlier runs left, except that this process keeps the folder taken. Nothing may run on it any more. */
    public void wipe() throws IOException {
        try (var paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(root) && !path.equals(root.resolve("lock"))) {
                    Files.deleteIfExists(path);
                }
            }
        }
        Files.createDirectories(logs());
        Files.createDirectories(pids());
    }

    public Path root() {
        return root;
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path postgresql() {
        return root.resolve("postgresql");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path pids() {
        return root.resolve("pids");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException takenInThisProcess) {
            return false;
        }
    }
}
