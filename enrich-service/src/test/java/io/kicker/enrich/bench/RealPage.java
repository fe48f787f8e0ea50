package io.kicker.enrich.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A page of the bench with labels made by hand.
 *
 * @param topics  numbers of IPTC top concepts that an editor would accept, the main one first
 * @param regions codes that an editor would accept, the main one first; none for a story without a place
 */
public record RealPage(String source, String id, String language, List<String> topics, List<String> regions) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The pages of {@code real-pages.csv}. */
    public static List<RealPage> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/io/kicker/enrich/tag/real-pages.csv")).stream().filter(row -> !row.startsWith("#"))
                .skip(1).map(row -> {
            String[] cells = row.split(";", -1);
            return new RealPage(cells[0], cells[1], cells[2], codes(cells[3]), codes(cells[4]));
        }).toList();
    }

    private static List<String> codes(String cell) {
        return cell.isBlank() ? List.of() : Arrays.asList(cell.split(" "));
    }

    /** Whether the page is of the half whose mistakes nobody looks at while mending others. */
    public boolean untouched() {
        CRC32 hash = new CRC32();
        hash.update(id.getBytes());
        return hash.getValue() % 2 == 1;
    }

    /** All pages of a source with truth, by id. */
    public static Map<String, JsonNode> truths(Path source) throws IOException {
        Map<String, JsonNode> truths = new HashMap<>();
        for (String line : Files.readAllLines(source.resolve("truth.jsonl"))) {
            JsonNode truth = JSON.readTree(line);
            truths.put(truth.path("id").asText(), truth);
        }
        return truths;
    }

    public static byte[] bytes(Path source, JsonNode truth) throws IOException {
        return SamplePage.bytes(source, truth);
    }
}
