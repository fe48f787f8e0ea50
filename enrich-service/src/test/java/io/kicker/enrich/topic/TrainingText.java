package io.kicker.enrich.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A text with a topic that the model may learn from. */
record TrainingText(String topic, String language, String source, String text, int fold) {

    /** Texts that may be learnt from for weights that ship: both CC BY-SA, named in NOTICE. */
    private static final Set<String> SOURCES = Set.of("wcep", "sib200");

    /** Those of a file (gzipped JSON lines with source, lang, topic, title, text) whose licence allows it. */
    static List<TrainingText> read(Path file) throws IOException {
        List<TrainingText> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode text = json.readTree(line);
                if (SOURCES.contains(text.path("source").asText())) {
                    texts.add(new TrainingText("medtop:" + text.path("topic").asText() + "000000", text.path("lang").asText(), text.path("source").asText(),
                            text.path("title").asText() + "\n" + text.path("text").asText(), fold(text.path("id").asText())));
                }
            }
        }
        return texts;
    }

    /** One of five parts; a sentence is in the same part in all its languages. */
    private static int fold(String id) {
        return Math.floorMod(id.substring(id.indexOf(':', id.indexOf(':') + 1)).hashCode(), 5);
    }
}
