package io.kicker.enrich.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kicker.enrich.topic.TopicTagger;

/**
 * Tags the labelled texts of a file and writes a prediction line for each; no unit test. The README says how to run it. With {@code -Dchoose=own} each text
 * gets the likeliest of the topics that its source labels any text with, as a classifier learnt for that source would choose.
 */
final class TagBench {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The topics, two digits each, that each source tells apart; empty if a text may have any. */
    private final Map<String, Set<String>> choices = new HashMap<>();
    private final Tagger tagger;
    private final TopicTagger topics = TopicTagger.standard();
    private int count;
    private long nanos;

    private TagBench(Tagger tagger) {
        this.tagger = tagger;
    }

    /**
     * @param arguments a file of texts (gzipped JSON lines with id, lang, title, text), the file to write predictions to, and, if wanted, a directory
     * of overrides
     */
    public static void main(String[] arguments) throws IOException {
        TagBench bench = new TagBench(arguments.length > 2 ? Tagger.with(Overrides.read(Path.of(arguments[2]))) : Tagger.standard());
        Path texts = Path.of(arguments[0]);
        if (System.getProperty("choose", "any").equals("own")) {
            read(texts, text -> bench.choices.computeIfAbsent(text.path("source").asText(), source -> new TreeSet<>()).add(text.path("topic").asText()));
        }
        try (var out = new PrintWriter(arguments[1], StandardCharsets.UTF_8)) {
            read(texts, text -> out.println(bench.prediction(text)));
        }
        System.out.printf("%d texts, %.0f a second%n", bench.count, bench.count * 1e9 / bench.nanos);
    }

    private static void read(Path texts, Consumer<JsonNode> reader) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(texts)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                reader.accept(JSON.readTree(line));
            }
        }
    }

    private static TagSignals signals(JsonNode text) {
        List<String> paragraphs = Arrays.stream((text.has("dateline") ? text.path("dateline").asText() + " " : "").concat(text.path("text").asText())
                .split("\\n+")).filter(paragraph -> !paragraph.isBlank()).toList();
        return new TagSignals("", text.path("domain").asText(), text.path("lang").asText(null), List.of(), List.of(), List.of(), List.of(),
                text.path("title").asText(""), null,
                paragraphs);
    }

    private ObjectNode prediction(JsonNode text) {
        TagSignals signals = signals(text);
        long start = System.nanoTime();
        Tags tags = tagger.tag(signals);
        nanos += System.nanoTime() - start;
        count++;
        ObjectNode line = JSON.createObjectNode().put("id", text.path("id").asText());
        Set<String> own = choices.get(text.path("source").asText());
        if (own != null) {
            putLikeliest(own, signals, line);
        } else if (tags.topics().isEmpty()) {
            line.putNull("topic");
        } else {
            line.put("topic", number(tags.topics().get(0).code())).put("confidence", tags.topics().get(0).confidence());
        }
        // The sets label countries alone.
        tags.regions().stream().filter(region -> region.level() == RegionLevel.COUNTRY).forEach(region -> line.withArray("regions").add(region.code()));
        tags.mentions().stream().filter(mention -> mention.level() == RegionLevel.COUNTRY).forEach(mention -> line.withArray("mentions").add(mention.code()));
        tags.mentions().forEach(mention -> line.withObject("counts").put(mention.code(), mention.count()));
        tags.regions().forEach(region -> line.withArray("words").add(region.code() + " " + region.evidence()));
        return line;
    }

    private void putLikeliest(Set<String> own, TagSignals signals, ObjectNode line) {
        Map<String, Double> shares = topics.shares(signals);
        shares.keySet().removeIf(code -> !own.contains(number(code)));
        Map.Entry<String, Double> first = shares.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        line.put("topic", number(first.getKey())).put("confidence", first.getValue() / shares.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /** The two digits by which the sets call a top concept. */
    private static String number(String code) {
        return code.substring("medtop:".length(), "medtop:00".length());
    }
}
