package io.kicker.enrich.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kicker.enrich.extract.Article;
import io.kicker.enrich.extract.ArticleExtractor;
import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.Extraction;
import io.kicker.enrich.extract.Image;
import io.kicker.enrich.extract.PageAddress;
import io.kicker.enrich.page.Deadline;
import io.kicker.enrich.page.Decoding;
import io.kicker.enrich.page.PageDecoder;

/**
 * Extracts the pages of folders that hold {@code truth.jsonl} and {@code pages/}, writes {@code <out>/<source>.jsonl} for the scorer, and
 * prints the pages that gave no article and the speed.
 *
 * <p>Arguments: the folder for predictions, then the folders of pages.
 */
public final class ExtractionBench {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<JsonNode, ArticleExtractor> extractors;
    private final UnaryOperator<byte[]> change;

    /**
     * @param extractors the one for a page with this truth
     * @param change     what is done to a page before it is extracted
     */
    ExtractionBench(Function<JsonNode, ArticleExtractor> extractors, UnaryOperator<byte[]> change) {
        this.extractors = extractors;
        this.change = change;
    }

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        ArticleExtractor standard = ArticleExtractor.standard();
        ExtractionBench bench = new ExtractionBench(page -> standard, UnaryOperator.identity());
        for (String folder : Arrays.asList(args).subList(1, args.length)) {
            bench.measure(Path.of(folder), out);
        }
    }

    void measure(Path source, Path out) throws IOException {
        List<String> lines = new ArrayList<>();
        List<Long> micros = new ArrayList<>();
        for (String truth : Files.readAllLines(source.resolve("truth.jsonl"))) {
            JsonNode page = JSON.readTree(truth);
            byte[] bytes = change.apply(SamplePage.bytes(source, page));
            long start = System.nanoTime();
            Extraction extraction = extract(extractors.apply(page), bytes, page.path("url").asText());
            micros.add((System.nanoTime() - start) / 1000);
            lines.add(JSON.writeValueAsString(prediction(page.path("id").asText(), extraction)));
        }
        Path file = out.resolve(source.getFileName() + ".jsonl");
        Files.write(file, lines);
        micros.sort(null);
        double seconds = micros.stream().mapToLong(Long::longValue).sum() / 1e6;
        System.out.printf("%-12s %4d pages  %.0f pages/s  p50 %.1f ms  p99 %.1f ms%n", source.getFileName(), lines.size(), lines.size() / seconds,
                micros.get(micros.size() / 2) / 1e3, micros.get((int) (micros.size() * 0.99)) / 1e3);
    }

    /** What the service would find in a page that it fetched just now. */
    public static Extraction extract(ArticleExtractor extractor, byte[] bytes, String url) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(20));
        Decoding decoding = PageDecoder.decode(bytes, "text/html", url, deadline);
        if (decoding instanceof Decoding.Html html) {
            return extractor.extract(html.document(), new PageAddress(url, url, Optional.empty(), Instant.now()), deadline);
        }
        return new Extraction.NotAnArticle(Extraction.Reason.EMPTY, ((Decoding.NotHtml) decoding).reason());
    }

    private static ObjectNode prediction(String id, Extraction extraction) {
        ObjectNode line = JSON.createObjectNode().put("id", id);
        if (extraction instanceof Extraction.NotAnArticle other) {
            System.out.println("no article: " + id + " " + other.reason() + " " + other.detail());
            return line.put("body", "");
        }
        Extraction.Found found = (Extraction.Found) extraction;
        Article article = found.article();
        line.put("title", article.headline());
        ArrayNode body = line.putArray("body");
        article.standfirst().filter(lead -> found.leadPrinted()).ifPresent(body::add);
        ArrayNode subheads = line.putArray("subheads");
        for (Block block : article.body()) {
            if (!block.asText().isEmpty()) {
                body.add(block.asText());
            }
            if (block instanceof Block.Heading heading) {
                subheads.add(heading.text());
            }
        }
        article.standfirst().ifPresent(lead -> line.put("lead", lead).put("description", lead));
        article.authors().forEach(line.withArray("authors")::add);
        article.publishedAt().ifPresent(date -> line.put("published", date.toString()));
        article.keywords().forEach(line.withArray("topics")::add);
        article.language().ifPresent(language -> line.put("language", language));
        article.previewImage().or(() -> article.images().stream().findFirst().map(Image::url)).ifPresent(address -> line.put("lead_image", address));
        ArrayNode images = line.putArray("images");
        article.images().forEach(image -> {
            ObjectNode node = images.addObject().put("url", image.url());
            image.alt().ifPresent(text -> node.put("alt", text));
            image.caption().ifPresent(text -> node.put("caption", text));
            image.credit().ifPresent(text -> node.put("credit", text));
        });
        return line.put("canonical", article.canonicalUrl());
    }
}
