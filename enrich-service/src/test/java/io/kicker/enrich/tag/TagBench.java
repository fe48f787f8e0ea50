package io.kicker.enrich.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Tags the labelled texts of a file and writes a prediction line for each; no unit test. The README says how to run it. */
final class TagBench {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TagBench() {
    }

    /** @param arguments a file of texts (gzipped JSON lines with id, lang, title, text), the file to write predictions to, and, if wanted, a directory of overrides */
    public static void main(String[] arguments) throws IOException {
        Tagger tagger = arguments.length > 2 ? Tagger.with(Overrides.read(Path.of(arguments[2]))) : Tagger.standard();
        int count = 0;
        long nanos = 0;
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(Path.of(arguments[0]))),
                StandardCharsets.UTF_8)); var out = new PrintWriter(arguments[1], StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode text = JSON.readTree(line);
                TagSignals signals = signals(text);
                long start = System.nanoTime();
                Tags tags = tagger.tag(signals);
                nanos += System.nanoTime() - start;
                count++;
                out.println(prediction(text.path("id").asText(), tags));
            }
        }
        System.out.printf("%d texts, %.0f a second%n", count, count * 1e9 / nanos);
    }

    private static TagSignals signals(JsonNode text) {
        List<String> paragraphs = Arrays.stream((text.has("dateline") ? text.path("dateline").asText() + " " : "").concat(text.path("text").asText()).split("\\n+")).filter(paragraph -> !paragraph.isBlank()).toList();
        return new TagSignals("", text.path("domain").asText(), text.path("lang").asText(null), List.of(), List.of(), List.of(), List.of(), text.path("title").asText(""), null,
                paragraphs);
    }

    private static ObjectNode prediction(String id, Tags tags) {
        ObjectNode line = JSON.createObjectNode().put("id", id);
        if (tags.topics().isEmpty()) {
            line.putNull("topic");
        } else {
            line.put("topic", tags.topics().get(0).code().substring(7, 9)).put("confidence", tags.topics().get(0).confidence());
        }
        // The sets label countries alone.
        tags.regions().stream().filter(region -> region.level() == RegionLevel.COUNTRY).forEach(region -> line.withArray("regions").add(region.code()));
        tags.mentions().stream().filter(mention -> mention.level() == RegionLevel.COUNTRY).forEach(mention -> line.withArray("mentions").add(mention.code()));
        tags.mentions().forEach(mention -> line.withObject("counts").put(mention.code(), mention.count()));
        tags.regions().forEach(region -> line.withArray("words").add(region.code() + " " + region.evidence()));
        return line;
    }
}
