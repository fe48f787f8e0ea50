package io.kicker.ingest.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.kicker.ingest.site.HostileServer.Answer;

import static io.kicker.ingest.site.HostileServer.head;

/** What servers do to crawlers, by path: {@code /endless}, {@code /drip} …, and {@code /to?URL} redirects. */
public final class HostileAnswers implements HostileServer.Site {

    private static final byte[] HTML = "<!doctype html><title>a</title><p>words</p>".getBytes(StandardCharsets.UTF_8);
    // Fifty megabytes of nothing are some fifty kilobytes of gzip.
    private static final byte[] ZEROS = new byte[50 * 1024 * 1024];

    private final Map<String, Answer> answers = Map.ofEntries(
            Map.entry("/ok", ok()),
            Map.entry("/robots.txt", out -> head(out, "HTTP/1.1 404 Not Found", "Content-Length: 0")),
            Map.entry("/not-found", status("404 Not Found")),
            Map.entry("/gone", status("410 Gone")),
            Map.entry("/login", status("401 Unauthorized")),
            Map.entry("/forbidden", status("403 Forbidden")),
            Map.entry("/legal", status("451 Unavailable For Legal Reasons")),
            Map.entry("/empty", status("204 No Content")),
            Map.entry("/partial", status("206 Partial Content")),
            Map.entry("/unasked-304", status("304 Not Modified")),
            Map.entry("/error", status("500 Internal Server Error")),
            Map.entry("/busy", status("503 Service Unavailable")),
            Map.entry("/often", status("429 Too Many Requests")),
            Map.entry("/status-999", status("999 Request denied")),
            Map.entry("/pdf", typed("application/pdf", HTML)),
            Map.entry("/octet", typed("application/octet-stream", HTML)),
            Map.entry("/json", typed("application/json", HTML)),
            Map.entry("/bad-type", typed("text/html/html;;;=", HTML)),
            Map.entry("/untyped-html", encoded(null, HTML, null)),
            Map.entry("/untyped-zip", encoded(null, new byte[] {'P', 'K', 3, 4, 0, 0}, null)),
            Map.entry("/loop", out -> head(out, "HTTP/1.1 302 Found", "Location: /loop", "Content-Length: 0")),
            Map.entry("/no-location", out -> head(out, "HTTP/1.1 302 Found", "Content-Length: 0")),
            Map.entry("/long-location", out -> head(out, "HTTP/1.1 302 Found", "Location: /" + "a".repeat(9000), "Content-Length: 0")),
            Map.entry("/growing-location", out -> head(out, "HTTP/1.1 302 Found", "Location: /" + "\u00e9".repeat(4000), "Content-Length: 0")),
            Map.entry("/split-location", out -> head(out, "HTTP/1.1 302 Found", "Location: /ok\rX-Evil: 1", "Content-Length: 0")),
            Map.entry("/endless", forever("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", "<p>and more</p>")),
            Map.entry("/endless-chunks", forever("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n", "5\r\nwords\r\n")),
            Map.entry("/endless-headers", forever("HTTP/1.1 200 OK\r\n", "X-More: and more\r\n")),
            Map.entry("/endless-hints", forever("", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")),
            Map.entry("/long-status", forever("HTTP/1.1 200 ", "OK and fine ")),
            Map.entry("/bad-chunks", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nwords")),
            Map.entry("/huge-chunk", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nffffffffff\r\nwords")),
            Map.entry("/short", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\nwords")),
            Map.entry("/minus", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: -5\r\n\r\nwords")),
            Map.entry("/two-lengths", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\nwords, w")),
            Map.entry("/giant-length", raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999999999\r\n\r\nwords")),
            Map.entry("/http-0.9", raw("<!doctype html><title>a</title>")),
            Map.entry("/ssh", raw("SSH-2.0-OpenSSH_9.2\r\n")),
            Map.entry("/closed", out -> { }),
            Map.entry("/silent", out -> Thread.sleep(3000)),
            Map.entry("/drip", drip("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")),
            Map.entry("/drip-headers", drip("HTTP/1.1 200 OK\r\nX-Slow: ")),
            Map.entry("/gzip", encoded("text/html", coded("gzip", HTML), "gzip")),
            Map.entry("/deflate", encoded("text/html", coded("zlib", HTML), "deflate")),
            Map.entry("/raw-deflate", encoded("text/html", coded("deflate", HTML), "deflate")),
            Map.entry("/brotli", encoded("text/html", brotli(HTML), "br")),
            Map.entry("/bomb-gzip", encoded("text/html", coded("gzip", ZEROS), "gzip")),
            Map.entry("/bomb-deflate", encoded("text/html", coded("zlib", ZEROS), "deflate")),
            Map.entry("/bomb-brotli", encoded("text/html", brotli(ZEROS), "br")),
            Map.entry("/bomb-twice", encoded("text/html", coded("gzip", coded("gzip", ZEROS)), "gzip, gzip")),
            Map.entry("/not-gzip", encoded("text/html", HTML, "gzip")),
            Map.entry("/cut-gzip", encoded("text/html", Arrays.copyOf(coded("gzip", HTML), 20), "gzip")),
            Map.entry("/zstd-lie", encoded("text/html", HTML, "zstd")),
            Map.entry("/unknown-coding", encoded("text/html", HTML, "sdch")));

    @Override
    public Answer answer(String target) {
        if (target.startsWith("/to?")) {
            String location = URLDecoder.decode(target.substring(4), StandardCharsets.UTF_8);
            return out -> head(out, "HTTP/1.1 302 Found", "Location: " + location, "Content-Length: 0");
        }
        int query = target.indexOf('?');
        return answers.getOrDefault(query < 0 ? target : target.substring(0, query), status("404 Not Found"));
    }

    private static Answer ok() {
        return typed("text/html; charset=utf-8", HTML);
    }

    private static Answer status(String status) {
        return out -> head(out, "HTTP/1.1 " + status, "Content-Type: text/html", "Content-Length: 0");
    }

    private static Answer typed(String type, byte[] body) {
        return encoded(type, body, null);
    }

    private static Answer encoded(String type, byte[] body, String coding) {
        return out -> {
            head(out, "HTTP/1.1 200 OK", type == null ? "X-Type: none" : "Content-Type: " + type, "Content-Length: " + body.length,
                    coding == null ? "X-Coding: none" : "Content-Encoding: " + coding);
            out.write(body);
        };
    }

    private static Answer raw(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Answer forever(String start, String more) {
        byte[] again = more.repeat(100).getBytes(StandardCharsets.ISO_8859_1);
        return out -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write(again);
            }
        };
    }

    private static Answer drip(String start) {
        return out -> {
            out.write(start.getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        };
    }

    private static byte[] coded(String coding, byte[] bytes) {
        var coded = new ByteArrayOutputStream();
        try (OutputStream coder = coding.equals("gzip") ? new GZIPOutputStream(coded)
                : new DeflaterOutputStream(coded, new Deflater(Deflater.DEFAULT_COMPRESSION, coding.equals("deflate")))) {
            coder.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return coded.toByteArray();
    }

    private static byte[] brotli(byte[] bytes) {
        Brotli4jLoader.ensureAvailability();
        try {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(1));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
