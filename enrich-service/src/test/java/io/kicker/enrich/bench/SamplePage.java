package io.kicker.enrich.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.enrich.page.Deadline;
import io.kicker.enrich.page.Decoding;
import io.kicker.enrich.page.PageDecoder;

/**
 * A page with truth.
 *
 * @param url   where it was fetched
 * @param bytes as fetched
 * @param text  the same decoded, for those who take no bytes
 */
record SamplePage(String url, byte[] bytes, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each so manieth HTML page of all sources in a folder. */
    static List<SamplePage> every(int step, Path folder) throws IOException {
        List<SamplePage> pages = new ArrayList<>();
        int seen = 0;
        for (Path source : sources(folder)) {
            for (String line : Files.readAllLines(source.resolve("truth.jsonl"))) {
                if (seen++ % step == 0) {
                    read(source, JSON.readTree(line), pages);
                }
            }
        }
        return pages;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(source -> Files.exists(source.resolve("truth.jsonl"))).sorted().toList();
        }
    }

    private static void read(Path source, JsonNode truth, List<SamplePage> into) throws IOException {
        String url = truth.path("url").asText();
        byte[] bytes = bytes(source, truth);
        if (PageDecoder.decode(bytes, "text/html", url, Deadline.in(Duration.ofSeconds(30))) instanceof Decoding.Html html) {
            into.add(new SamplePage(url, bytes, new String(bytes, html.charset().charset())));
        }
    }

    /** The page of a source that a line of its truth is about, as fetched. */
    static byte[] bytes(Path source, JsonNode truth) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(source.resolve(truth.path("html").asText())))) {
            return in.readAllBytes();
        }
    }
}
