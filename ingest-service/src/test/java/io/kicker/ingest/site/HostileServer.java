package io.kicker.ingest.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that writes what it is told to the socket, byte by byte, and cares about no specification. */
public final class HostileServer implements AutoCloseable {

    /** What is written after a request was read. */
    public interface Answer {
        void write(OutputStream out) throws Exception;
    }

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "hostile-server");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger connections = new AtomicInteger();

    /** What a request's target is answered with. */
    public interface Site {
        Answer answer(String target);
    }

    public HostileServer(Answer answer) throws IOException {
        this(InetAddress.getLoopbackAddress(), target -> answer);
    }

    public HostileServer(InetAddress address, Site site) throws IOException {
        server = new ServerSocket(0, 50, address);
        threads.execute(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    connections.incrementAndGet();
                    threads.execute(() -> serve(socket, site));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    public int port() {
        return server.getLocalPort();
    }

    public int connections() {
        return connections.get();
    }

    public static void head(OutputStream out, String... lines) throws IOException {
        out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void serve(Socket socket, Site site) {
        try (socket) {
            site.answer(target(socket.getInputStream())).write(socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (Exception clientWentAway) {
            // What the client does about it is what is tested.
        }
    }

    /** Reads a request to the end of its headers. */
    private static String target(InputStream in) throws IOException {
        var line = new StringBuilder();
        int newlines = 0;
        boolean first = true;
        for (int b = in.read(); b >= 0 && newlines < 2; b = newlines == 2 ? -1 : in.read()) {
            newlines = b == '\n' ? newlines + 1 : b == '\r' ? newlines : 0;
            first &= newlines == 0;
            if (first) {
                line.append((char) b);
            }
            if (newlines == 2) {
                break;
            }
        }
        String[] words = line.toString().split(" ");
        return words.length > 1 ? words[1] : "";
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
