package io.kicker.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kafka.admin.ConfigCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** overlays/try/create-topics.sh with tools that only write down what they are given, which Kafka's own parser then reads. */
class CreateTopicsTest {

    private static final Path TOPICS = Path.of("../topics/topics.txt");
    // One line for each run: the arguments, with tabs between them.
    private static final String STUB = "#!/bin/sh\nprintf '%s\\t' \"$@\" >> \"$0.runs\"\necho >> \"$0.runs\"\n";

    @TempDir
    Path tools;

    @BeforeEach
    void tools() throws IOException {
        for (String tool : List.of("kafka-topics.sh", "kafka-configs.sh")) {
            Files.writeString(tools.resolve(tool), STUB);
            assertThat(tools.resolve(tool).toFile().setExecutable(true)).isTrue();
        }
    }

    @Test
    void everyTopicIsCreatedWithItsSettings() throws Exception {
        // When
        createTopics();

        // Then
        List<String> created = runs("kafka-topics.sh").map(arguments -> value(arguments, "--topic") + values(arguments, "--config")).toList();
        assertThat(created).containsExactlyElementsOf(rows().map(row -> row[0] + settings(row)).toList());
    }

    @Test
    void everySettingOfAPresentTopicIsSetAgainAsItStandsInTheFile() throws Exception {
        // When
        createTopics();

        // Then
        Map<String, Map<String, String>> set = new TreeMap<>();
        runs("kafka-configs.sh").forEach(arguments -> set.put(value(arguments, "--entity-name"), asKafkaReads(arguments)));
        assertThat(set).isEqualTo(rows().collect(Collectors.toMap(row -> row[0], row -> settings(row).stream()
                .map(setting -> setting.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])))));
    }

    private void createTopics() throws IOException, InterruptedException {
        Process script = new ProcessBuilder("sh", "overlays/try/create-topics.sh", "kafka:9092", TOPICS.toString(), tools.toString())
                .redirectErrorStream(true).redirectOutput(tools.resolve("output").toFile()).start();
        assertThat(script.waitFor()).as(Files.readString(tools.resolve("output"))).isZero();
    }

    private Stream<List<String>> runs(String tool) throws IOException {
        return Files.readAllLines(tools.resolve(tool + ".runs")).stream().map(line -> List.of(line.split("\t")));
    }

    private static Map<String, String> asKafkaReads(List<String> arguments) {
        var options = new ConfigCommand.ConfigCommandOptions(arguments.toArray(String[]::new));
        options.checkArgs();
        Map<String, String> settings = new TreeMap<>();
        ConfigCommand.parseConfigsToBeAdded(options).forEach((name, value) -> settings.put(name.toString(), value.toString()));
        return settings;
    }

    private static String value(List<String> arguments, String option) {
        return values(arguments, option).get(0);
    }

    private static List<String> values(List<String> arguments, String option) {
        return Stream.iterate(0, at -> at + 1).limit(arguments.size()).filter(at -> arguments.get(at).equals(option))
                .map(at -> arguments.get(at + 1)).toList();
    }

    private static Stream<String[]> rows() throws IOException {
        return Files.readAllLines(TOPICS).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\\s+"));
    }

    private static List<String> settings(String[] row) {
        return List.of(row).subList(2, row.length);
    }
}
