package io.kicker.enrich.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordListsTest {

    private static final Path TABLES = Path.of("src/main/resources/io/kicker/enrich/extract");
    private static final String LEARNT = "segment-model.txt";

    @ParameterizedTest
    @MethodSource
    void everyListHasEachEntryOnce(Path list) throws IOException {
        // Given
        List<String> lines = Files.readAllLines(list);

        // When
        List<String> entries = lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();

        // Then
        assertThat(entries).isNotEmpty().doesNotHaveDuplicates();
    }

    static Stream<Path> everyListHasEachEntryOnce() throws IOException {
        return tables(".txt").filter(list -> !list.endsWith(LEARNT));
    }

    @ParameterizedTest
    @MethodSource
    void everyTableHasEachWordOnceUnderItsKey(Path table) throws IOException {
        // Given
        List<String> rows = Files.readAllLines(table).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();

        // When
        List<String> words = rows.stream().flatMap(row -> Stream.of(row.substring(row.indexOf(';') + 1).split(",\\s*")).map(word -> key(row) + word)).toList();

        // Then
        assertThat(rows).isNotEmpty().allMatch(row -> row.indexOf(';') > 0 && row.indexOf(';') == row.lastIndexOf(';'), "has one key and its words");
        assertThat(words).doesNotHaveDuplicates().noneMatch(word -> word.endsWith(";") || word.isBlank());
    }

    static Stream<Path> everyTableHasEachWordOnceUnderItsKey() throws IOException {
        return tables(".csv").filter(table -> !table.endsWith("refusals.csv"));
    }

    @Test
    void aKeyMayHaveSeveralRowsAndKeepsTheOrderOfAll() {
        // When
        List<String> kinds = List.copyOf(WordLists.byKey(WordListsTest.class, "colours.csv").keySet());
        List<String> warm = WordLists.byKey(WordListsTest.class, "colours.csv").get("warm");

        // Then
        assertThat(kinds).containsExactly("warm", "cold");
        assertThat(warm).containsExactly("red", "dark orange", "yellow");
    }

    private static String key(String row) {
        return row.substring(0, row.indexOf(';') + 1);
    }

    private static Stream<Path> tables(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
