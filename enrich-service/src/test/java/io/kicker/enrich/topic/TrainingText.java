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

/**
 * A text with a topic.
 *
 * @param topic    code of a top concept
 * @param language its two letters
 * @param text     a headline in the first line, which may be empty, and what stands below it
 * @param fold     one of five parts, so that what was learnt from four can be tried on the fifth
 */
record TrainingText(String topic, String language, String source, String text, int fold) {

    /** Sources that may be learnt from for weights that ship: both CC BY-SA, named in NOTICE; and pages that print their section. */
    private static final Set<String> TEACHERS = Set.of("wcep", "sib200", "pages");

    /** Those of a file that may be learnt from. */
    static List<TrainingText> read(Path file) throws IOException {
        return all(file).stream().filter(TrainingText::mayTeach).toList();
    }

    /** Those of a file (gzipped JSON lines with id, source, lang, topic, title, text). */
    static List<TrainingText> all(Path file) throws IOException {
        List<TrainingText> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode text = json.readTree(line);
                texts.add(new TrainingText("medtop:" + text.path("topic").asText() + "000000", text.path("lang").asText().split("-")[0],
                        text.path("source").asText(),
                        text.path("title").asText() + "\n" + text.path("text").asText(), fold(text.path("id").asText())));
            }
        }
        return texts;
    }

    /** Whether weights that ship may be learnt from it. */
    boolean mayTeach() {
        return TEACHERS.contains(source);
    }

    /** A sentence is in the same part in all its languages, a page in that of its publisher. */
    private static int fold(String id) {
        return Math.floorMod(id.substring(id.indexOf(':', id.indexOf(':') + 1)).hashCode(), 5);
    }
}
