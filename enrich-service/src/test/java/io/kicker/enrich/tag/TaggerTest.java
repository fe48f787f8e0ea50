package io.kicker.enrich.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TaggerTest {

    private static final Tagger TAGGER = Tagger.standard();

    static Stream<Object[]> labels() {
        return Tables.rows(TaggerTest.class, "labels.csv", 3).stream().map(row -> (Object[]) row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("labels")
    void aKickerIsUnderstoodAndKeptAsPrinted(String label, String region, String topic) {
        // When
        Tags tags = TAGGER.tag(page(List.of(label), List.of(), "https://paper.example/a-story", "A story", List.of()));

        // Then
        assertThat(tags.regions()).extracting(Region::code).isEqualTo(region.isEmpty() ? List.of() : List.of(region));
        assertThat(tags.topics()).extracting(Topic::code).isEqualTo(topic.isEmpty() ? List.of() : List.of(topic.split(" ")));
        assertThat(tags.regions()).allSatisfy(found -> assertThat(found.label()).isEqualTo(label));
        assertThat(tags.topics()).allSatisfy(found -> assertThat(found.source()).isEqualTo(TagSource.KICKER));
    }

    @Test
    void kickersComeBeforeTheTextAndTheTextAddsTheCountry() {
        // When
        Tags tags = TAGGER.tag(page(List.of("Politics", "Asia"), List.of(), "https://paper.example/a-story", "Indonesia moves its capital",
                List.of("The government of Indonesia said on Monday that ministries would move.", "Officials in Jakarta began to pack.")));

        // Then
        assertThat(tags.topics()).extracting(Topic::code, Topic::source).containsExactly(tuple("medtop:11000000", TagSource.KICKER));
        assertThat(tags.regions()).extracting(Region::code, Region::source).containsExactly(
                tuple("142", TagSource.KICKER), tuple("ID", TagSource.TEXT));
    }

    @Test
    void everyTagSaysWhyItWasGiven() {
        // When
        Tags tags = TAGGER.tag(page(List.of("Politics", "Asia"), List.of(), "https://paper.example/a-story", "Kim Jong Un's North Korea",
                List.of("PYONGYANG, Sept 11 (Reuters) - The envoy of Mongolia arrived on Monday.", "State media in Pyongyang said little.")));

        // Then
        assertThat(tags.topics().get(0).evidence()).containsExactly(new Evidence(Signal.KICKER, "Politics"));
        assertThat(tags.regions()).extracting(Region::code).containsExactly("142", "KP");
        assertThat(tags.regions().get(0).evidence()).containsExactly(new Evidence(Signal.KICKER, "Asia"));
        assertThat(tags.regions().get(1).evidence()).containsExactly(new Evidence(Signal.HEADLINE, "Kim Jong Un"),
                new Evidence(Signal.HEADLINE, "North Korea"), new Evidence(Signal.DATELINE, "PYONGYANG"));
    }

    @Test
    void whatIsMerelyNamedIsMentionedWithItsCount() {
        // When
        Tags tags = TAGGER.tag(page(List.of(), List.of(), "https://paper.example/a", "Kenya opens a new railway",
                List.of("Kenya's president opened the line in Mombasa.", "Engineers from Norway gave advice.")));

        // Then
        assertThat(tags.regions()).extracting(Region::code).containsExactly("KE");
        assertThat(tags.mentions()).extracting(Mention::code, Mention::count).containsExactly(tuple("KE", 3), tuple("NO", 1));
    }

    @Test
    void evidenceStaysShort() {
        // When
        Evidence evidence = new Evidence(Signal.HEADLINE, " Word".repeat(100));

        // Then
        assertThat(evidence.text()).startsWith("Word Word").endsWith("Word…").hasSizeLessThanOrEqualTo(Evidence.LONGEST);
    }

    @Test
    void oneKickerCanHoldTwoLabels() {
        // When
        Tags tags = TAGGER.tag(page(List.of("Politics | Asia"), List.of(), "https://paper.example/a-story", "A story", List.of()));

        // Then
        assertThat(tags.topics()).extracting(Topic::code, Topic::label).containsExactly(tuple("medtop:11000000", "Politics"));
        assertThat(tags.regions()).extracting(Region::code, Region::label).containsExactly(tuple("142", "Asia"));
    }

    @Test
    void aWholeStoryIsTaggedAsTheSampleSays() throws IOException {
        // Given
        ObjectMapper json = new ObjectMapper();
        JsonNode sample = json.readTree(TaggerTest.class.getResource("story.json"));

        // When
        Tags tags = TAGGER.tag(json.treeToValue(sample.get("signals"), TagSignals.class));

        // Then
        assertThat(json.setSerializationInclusion(JsonInclude.Include.NON_NULL).<JsonNode>valueToTree(tags)).isEqualTo(sample.get("tags"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("headlines")
    void theWordsOfALanguageSayTheTopic(String language, String topic, String text) {
        // When
        Tags tags = TAGGER.tag(new TagSignals("https://paper.example/a", "paper.example", language, List.of(), List.of(), List.of(), List.of(), text,
                null, List.of()));

        // Then
        assertThat(tags.topics()).extracting(Topic::code).filteredOn(code -> code.endsWith("000000"))
                .isEqualTo(topic.isEmpty() ? List.of() : List.of("medtop:" + topic + "000000"));
    }

    static Stream<Object[]> headlines() {
        return Tables.rows(TaggerTest.class, "headlines.csv", 3).stream().map(row -> (Object[]) row);
    }

    @Test
    void aSectionInTheAddressIsALabelAndTheArticlesOwnSlugIsNot() {
        // When
        Tags tags = TAGGER.tag(page(List.of(), List.of(), "https://paper.example/sport/politics", "A long evening", List.of()));

        // Then
        assertThat(tags.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.code()).isEqualTo("medtop:15000000");
            assertThat(topic.source()).isEqualTo(TagSource.URL);
        });
    }

    @Test
    void aCountryMerelyMentionedIsNotWhereTheStoryIs() {
        // When
        Tags tags = TAGGER.tag(page(List.of(), List.of(), "https://paper.example/a", "Kenya opens a new railway",
                List.of("The president of Kenya opened the line in Mombasa.", "It is the country's longest.", "Engineers from Norway gave advice.")));

        // Then
        assertThat(tags.regions()).extracting(Region::code).containsExactly("KE");
    }

    @Test
    void whereLabelsSayNothingTheWordsSayTheTopic() {
        // When
        Tags tags = TAGGER.tag(page(List.of("News"), List.of(), "https://paper.example/a", "Striker's late goal wins the cup",
                List.of("The team beat the champions in the last minute of the match.", "The coach praised his players after the tournament.")));

        // Then
        assertThat(tags.topics()).singleElement().satisfies(topic -> {
            assertThat(topic.code()).isEqualTo("medtop:15000000");
            assertThat(topic.source()).isEqualTo(TagSource.TEXT);
            assertThat(topic.confidence()).isBetween(0.1, 0.95);
        });
    }

    @Test
    void aTextWithoutATopicOfItsOwnGetsNone() {
        // When
        Tags tags = TAGGER.tag(page(List.of(), List.of(), "https://paper.example/a", "What they said", List.of("There was a long silence.")));

        // Then
        assertThat(tags.topics()).isEmpty();
        assertThat(tags.regions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"zeitung.example.de, de, DE", "paper.example.co.uk, en, GB", "stream.example.tv, en, ''", "paper.example, de-AT, AT",
            "paper.example, en-US, ''", "paper.example, ja, JP", "paper.example, es, ''"})
    void aStoryThatNamesNoPlaceIsGuessedToBeWhereItsPublisherIs(String host, String language, String country) {
        // When
        Tags tags = TAGGER.tag(new TagSignals("https://" + host + "/a", host, language, List.of(), List.of(), List.of(), List.of(), "…", null, List.of("…")));

        // Then
        assertThat(tags.regions()).extracting(Region::code).isEqualTo(country.isEmpty() ? List.of() : List.of(country));
        assertThat(tags.regions()).allSatisfy(region -> assertThat(region.confidence()).isLessThan(0.5));
    }

    @Test
    void aStoryFromHomeThatComparesWithAnotherCountryIsAtHome() {
        // When
        Tags tags = TAGGER.tag(from("zeitung.example.de", List.of(), "Neues Zahlungssystem der Banken",
                List.of("Die Banken in Deutschland und in den USA werben um Kunden.", "Deutsche Kunden zahlen bar, amerikanische mit Karte.",
                "An den Kassen bleibt es still. ".repeat(20))));

        // Then
        assertThat(tags.regions()).extracting(Region::code).containsExactly("DE");
        assertThat(tags.mentions()).extracting(Mention::code).contains("US");
    }

    @ParameterizedTest
    @CsvSource({"Lokales, DE", "Ausland, ''", "Welt | International, ''"})
    void aLabelThatSaysAbroadTakesBackTheGuessOfThePublishersCountry(String kicker, String country) {
        // When
        Tags tags = TAGGER.tag(from("zeitung.example.de", List.of(kicker), "…", List.of("…")));

        // Then
        assertThat(tags.regions()).extracting(Region::code).isEqualTo(country.isEmpty() ? List.of() : List.of(country));
    }

    @ParameterizedTest
    @CsvSource({"Rezepte, ''", "Wissenschaft, ''", "Sport, DE", "Wirtschaft, DE"})
    void aRecipeOrAFindingThatNamesNoPlaceIsNotGuessedToBeAtHome(String kicker, String country) {
        // When
        Tags tags = TAGGER.tag(from("zeitung.example.de", List.of(kicker), "…", List.of("…")));

        // Then
        assertThat(tags.topics()).isNotEmpty();
        assertThat(tags.regions()).extracting(Region::code).isEqualTo(country.isEmpty() ? List.of() : List.of(country));
    }

    @Test
    void atMostFiveRegionsAreGivenTheSurestFirst() {
        // When
        Tags tags = TAGGER.tag(page(List.of(), List.of(), "https://paper.example/a", "Kenya, Uganda, Chad, Mali, Niger and Benin sign a treaty",
                List.of("The presidents met in Kenya.")));

        // Then
        assertThat(tags.regions()).hasSizeLessThanOrEqualTo(5);
        assertThat(tags.regions()).extracting(Region::confidence).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static TagSignals from(String host, List<String> kickers, String headline, List<String> paragraphs) {
        return new TagSignals("https://" + host + "/a", host, "de", kickers, List.of(), List.of(), List.of(), headline, null, paragraphs);
    }

    private static TagSignals page(List<String> kickers, List<String> sections, String url, String headline, List<String> paragraphs) {
        return new TagSignals(url, "paper.example", "en", kickers, List.of(), sections, List.of(), headline, null, paragraphs);
    }
}
