package io.kicker.local.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One row of deploy/topics/topics.txt, which every deployment reads.
 *
 * @param name       the topic's name
 * @param partitions how many partitions
 * @param settings   topic settings by Kafka's names
 */
public record TopicDefinition(String name, int partitions, Map<String, String> settings) {

    /**
     * @throws IOException              if the file cannot be read
     * @throws IllegalArgumentException naming the first bad row
     */
    public static List<TopicDefinition> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(TopicDefinition::parse)
                .toList();
    }

    static TopicDefinition parse(String row) {
        String[] columns = row.split("\\s+");
        try {
            Map<String, String> settings = Arrays.stream(columns).skip(2)
                    .map(setting -> setting.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return new TopicDefinition(columns[0], Integer.parseInt(columns[1]), settings);
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException malformed) {
            throw new IllegalArgumentException("Not a topic: '" + row + "'. A row is: name, partitions, then setting=value …", malformed);
        }
    }
}
