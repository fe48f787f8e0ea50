package io.kicker.enrich;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.enrich.bench.ExtractionBench;
import io.kicker.enrich.bench.RealPage;
import io.kicker.enrich.extract.ArticleExtractor;
import io.kicker.enrich.extract.Extraction;
import io.kicker.enrich.tag.TagSignals;
import io.kicker.enrich.tag.TagSource;
import io.kicker.enrich.tag.Tagger;
import io.kicker.enrich.topic.TopicCatalog;

/**
 * Writes texts from which the topic model learns what newspapers' sections are full of: articles whose pages print one section, and only one, that
 * {@code topic-labels.csv} knows. The hand-labelled pages stay out, by address; with {@code -Dpublishers=other} all pages of their publishers do, so
 * that what was learnt can be tried on publishers that it has not seen. No unit test. The README says how to run it.
 */
final class SectionedPages {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TopicCatalog TOPICS = TopicCatalog.standard();
    // As many as the model reads of an article.
    private static final int CHARACTERS = 3000;
    private static final int LEAST_CHARACTERS = 300;

    private final ArticleExtractor extractor = ArticleExtractor.standard();
    private final Tagger tagger = Tagger.standard();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> labelled = new HashSet<>();
    private final boolean others = System.getProperty("publishers", "all").equals("other");
    private final Map<String, Integer> byTopic = new TreeMap<>();

    private SectionedPages() {
    }

    /** @param arguments the bench's folder of pages, and the file to write: gzipped JSON lines with id, source, lang, topic, title, text */
    public static void main(String[] arguments) throws IOException {
        Path bench = Path.of(arguments[0]);
        SectionedPages pages = new SectionedPages();
        for (RealPage labelled : RealPage.all()) {
            JsonNode truth = RealPage.truths(bench.resolve(labelled.source())).get(labelled.id());
            pages.seen.add(address(truth.path("url").asText()));
            pages.labelled.add(publisher(truth.path("url").asText()));
        }
        try (Stream<Path> sources = Files.list(bench);
                var out = new PrintWriter(new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1]))), false, StandardCharsets.UTF_8)) {
            for (Path source : sources.filter(folder -> Files.exists(folder.resolve("truth.jsonl"))).sorted().toList()) {
                for (String line : Files.readAllLines(source.resolve("truth.jsonl"))) {
                    pages.write(source, JSON.readTree(line), out);
                }
            }
        }
        System.out.println(pages.byTopic);
    }

    private void write(Path source, JsonNode truth, PrintWriter out) throws IOException {
        String url = truth.path("url").asText();
        // Of a page without an address nobody can tell whether it is one of those labelled by hand.
        if (host(url).isEmpty() || !seen.add(address(url)) || others && labelled.contains(publisher(url))
                || !(ExtractionBench.extract(extractor, RealPage.bytes(source, truth), url) instanceof Extraction.Found found)) {
            return;
        }
        TagSignals signals = PageEnricher.signals(found);
        List<String> sections = tagger.tag(signals).topics().stream().filter(topic -> topic.source() != TagSource.TEXT)
                .map(topic -> TOPICS.top(TOPICS.find(topic.code()).orElseThrow()).code()).distinct().toList();
        String text = String.join("\n", signals.paragraphs());
        if (sections.size() == 1 && text.length() >= LEAST_CHARACTERS) {
            byTopic.merge(sections.get(0), 1, Integer::sum);
            out.println(JSON.createObjectNode().put("id", "pages:" + signals.language() + ":" + signals.siteHost()).put("source", "pages")
                    .put("lang", signals.language())
                    .put("topic", sections.get(0).substring(7, 9))
                    .put("title", signals.headline() + (signals.standfirst() == null ? "" : "\n" + signals.standfirst()))
                    .put("text", text.substring(0, Math.min(CHARACTERS, text.length()))));
        }
    }

    /** Host and path: archives and trackers add the rest. */
    private static String address(String url) {
        return host(url) + Optional.ofNullable(parsed(url)).map(URI::getPath).orElse(url);
    }

    /** The host's last two labels, three where the second last is as short as in co.uk. */
    private static String publisher(String url) {
        List<String> labels = List.of(host(url).split("\\."));
        int last = labels.size() > 2 && labels.get(labels.size() - 2).length() <= 3 ? 3 : 2;
        return String.join(".", labels.subList(Math.max(0, labels.size() - last), labels.size()));
    }

    private static String host(String url) {
        return Optional.ofNullable(parsed(url)).map(URI::getHost).orElse("");
    }

    private static URI parsed(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
