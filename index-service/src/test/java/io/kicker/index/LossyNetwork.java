package io.kicker.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A real PostgreSQL behind a relay that can lose connections as a network does: neither side is told, and no byte comes any more. */
public final class LossyNetwork implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "quarkus.datasource.reactive.url";
    private static final Set<Socket> PASSING = ConcurrentHashMap.newKeySet();
    private static volatile boolean pathLost;

    private final DatabaseResource database = new DatabaseResource();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private ServerSocket relay;

    /** How many are open and not lost. */
    public static int connections() {
        return PASSING.size() / 2;
    }

    /** Loses all connections that are open, and no later one. */
    public static void loseConnections() {
        PASSING.clear();
    }

    /** Loses all connections that are open, and all that are made until the path is back: they are taken, and nothing comes on them ever. */
    public static void losePath() {
        pathLost = true;
        PASSING.clear();
    }

    public static void returnPath() {
        pathLost = false;
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(database.start());
        URI server = URI.create(settings.get(URL));
        try {
            relay = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        threads.submit(() -> accept(server));
        settings.put(URL, "postgresql://127.0.0.1:" + relay.getLocalPort() + server.getPath());
        return settings;
    }

    private Void accept(URI server) throws IOException {
        while (true) {
            Socket client = relay.accept();
            Socket onwards = new Socket(server.getHost(), server.getPort());
            if (!pathLost) {
                PASSING.add(client);
                PASSING.add(onwards);
            }
            threads.submit(() -> pass(client, onwards));
            threads.submit(() -> pass(onwards, client));
        }
    }

    private static Void pass(Socket from, Socket to) throws IOException {
        byte[] buffer = new byte[65_536];
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
            if (PASSING.contains(from)) {
                out.write(buffer, 0, read);
            }
        }
        if (PASSING.remove(from)) {
            to.close();
        }
        return null;
    }

    private static int read(InputStream in, byte[] buffer) throws IOException {
        try {
            return in.read(buffer);
        } catch (SocketException closed) {
            return -1;
        }
    }

    @Override
    public void stop() {
        threads.shutdownNow();
        try {
            relay.close();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } finally {
            database.stop();
        }
    }
}
