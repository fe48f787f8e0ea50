package io.kicker.enrich.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Folders of pages. */
final class Corpus {

    /** Pages that once broke the extractor. */
    static final Path FOUND = Path.of("src/test/resources/fuzz");

    /** The made-up pages of the unit tests. */
    static final Path SEEDS = Path.of("src/test/resources/pages");

    private Corpus() {
    }

    /** The pages below a folder, {@code .html} and {@code .html.gz}, in the order of their names. */
    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html") || file.toString().endsWith(".html.gz")).sorted().toList();
        }
    }

    static List<byte[]> readAll(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (Path file : pages(folder)) {
            pages.add(read(file));
        }
        return pages;
    }

    static byte[] read(Path file) throws IOException {
        try (var in = file.toString().endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file)) : Files.newInputStream(file)) {
            return in.readAllBytes();
        }
    }
}
