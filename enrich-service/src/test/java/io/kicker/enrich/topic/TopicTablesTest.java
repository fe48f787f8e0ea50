package io.kicker.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.kicker.enrich.tag.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTablesTest {

    private static final TopicCatalog CATALOG = TopicCatalog.standard();

    @Test
    void everyCodeOfATableIsInTheCatalogue() {
        // When
        Set<String> codes = new TreeSet<>(codes("topic-labels.csv"));
        codes.addAll(codes("topic-lexicon.csv"));

        // Then
        assertThat(codes).allSatisfy(code -> assertThat(CATALOG.find(code)).isPresent());
    }

    @Test
    void everyConceptOfTheCatalogueCanBeSent() {
        // When
        Set<String> sent = new HashSet<>();
        for (String table : List.of("topic-labels.csv", "topic-lexicon.csv")) {
            codes(table).forEach(code -> {
                sent.add(code);
                sent.addAll(CATALOG.find(code).orElseThrow().parents());
            });
        }

        // Then
        assertThat(CATALOG.all()).allSatisfy(topic -> assertThat(sent).contains(topic.code()));
    }

    @Test
    void publishersOfManyLanguagesHaveWordsForEveryTopConcept() {
        // When
        Map<String, Set<String>> topsByLanguage = Tables.rows(TopicLabels.class, "topic-labels.csv", 3).stream().collect(Collectors.groupingBy(
                row -> row[1], Collectors.mapping(row -> CATALOG.top(CATALOG.find(row[0]).orElseThrow()).code(), Collectors.toSet())));

        // Then
        assertThat(topsByLanguage).hasSizeGreaterThanOrEqualTo(35);
        assertThat(topsByLanguage.get("en")).hasSize(17);
        assertThat(List.of("ar", "de", "es", "fr", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "uk", "zh", "vi", "fa", "el", "he", "cs"))
                .allSatisfy(language -> assertThat(topsByLanguage.get(language)).as(language).hasSizeGreaterThanOrEqualTo(12));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "en, It is what it is and nobody knows who did it or who will try it in the open",
            "en, They operate two more of them and the operation is over",
            "fr, Le chef et les deux autres sont venus chez lui",
            "ro, Este un mod de a spune asta",
            "de, Er sagt dass sie es waren und wer es kann der soll es tun"})
    void whatAnyTextMaySayShowsNoTopic(String language, String text) {
        // Given
        TopicLexicon.Count count = TopicLexicon.of(language, TopicLexicon.byLanguage()).count();

        // When
        count.add(text, 1);

        // Then
        assertThat(count.scores()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
            "ar, شرطة, medtop:02000000",
            "ar, والشرطة, medtop:02000000",
            "ar, للشرطة, medtop:02000000",
            "ar, بالقضاء, medtop:02000000",
            "ar, وللجيش, medtop:16000000"})
    void aWordIsFoundWhateverSticksToItsFront(String language, String text, String code) {
        // Given
        TopicLexicon.Count count = TopicLexicon.of(language, TopicLexicon.byLanguage()).count();

        // When
        count.add(text, 1);

        // Then
        assertThat(count.scores()).containsOnlyKeys(code);
    }

    @Test
    void theModelKnowsEveryTopConcept() {
        // When
        List<String> codes = TopicModel.standard().codes();

        // Then
        assertThat(codes).containsExactlyElementsOf(CATALOG.all().stream().filter(topic -> topic.parents().isEmpty()).map(TopicEntry::code).toList());
    }

    private static Set<String> codes(String table) {
        return Tables.rows(TopicTablesTest.class, table, 3).stream().map(row -> row[0]).collect(Collectors.toSet());
    }
}
