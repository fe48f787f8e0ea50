package io.kicker.local.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the libraries of this process log, the broker and Kafka's clients above all: the terminal is for the user. */
public final class Logs {

    private Logs() {
    }

    /** Keeps all but warnings quiet, as a command needs that has no folder of its own. */
    public static void warningsAlone() {
        Logger.getLogger("").setLevel(Level.WARNING);
    }

    /**
     * Sends it to a file.
     *
     * @throws IOException if the file cannot be written
     */
    public static void to(Path file) throws IOException {
        LogManager.getLogManager().reset();
        FileHandler handler = new FileHandler(file.toString(), true);
        handler.setFormatter(new SimpleFormatter());
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.INFO);
        // Clients print their whole configuration at INFO, each time one is made.
        Logger.getLogger("org.apache.kafka.clients").setLevel(Level.WARNING);
    }
}
