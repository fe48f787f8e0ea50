package io.kicker.local.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One request on a socket to 127.0.0.1, whatever the URL's host: the JDK's clients neither resolve such names everywhere nor set Host. */
record PlainHttp(int status, Map<String, String> headers, byte[] body) {

    static PlainHttp get(URI url, String... extraHeaders) throws IOException {
        return send("GET", url, extraHeaders);
    }

    static PlainHttp send(String method, URI url, String... extraHeaders) throws IOException {
        String target = url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
        String request = method + " " + target + " HTTP/1.0\r\nHost: " + url.getAuthority() + "\r\n" + String.join("\r\n", extraHeaders)
                + (extraHeaders.length == 0 ? "" : "\r\n") + "\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), url.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return parse(socket.getInputStream().readAllBytes());
        }
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    String text(Charset charset) {
        return new String(body, charset);
    }

    private static PlainHttp parse(byte[] response) {
        String ascii = new String(response, StandardCharsets.ISO_8859_1);
        int end = ascii.indexOf("\r\n\r\n");
        String[] lines = ascii.substring(0, end).split("\r\n");
        Map<String, String> headers = Arrays.stream(lines).skip(1).map(line -> line.split(":\\s*", 2))
                .collect(Collectors.toMap(pair -> pair[0].toLowerCase(Locale.ROOT), pair -> pair[1]));
        return new PlainHttp(Integer.parseInt(lines[0].split(" ")[1]), headers, Arrays.copyOfRange(response, end + 4, response.length));
    }
}
