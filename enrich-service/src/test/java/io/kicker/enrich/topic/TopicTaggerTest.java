package io.kicker.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import io.kicker.enrich.tag.Evidence;
import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.Signal;
import io.kicker.enrich.tag.TagSignals;
import io.kicker.enrich.tag.TagSource;
import io.kicker.enrich.tag.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTaggerTest {

    private static final String SPORT = "medtop:15000000";
    private static final String SOCCER = "medtop:20001065";
    private static final String POLITICS = "medtop:11000000";
    private static final TopicTagger TAGGER = TopicTagger.standard();
    private static final String MATCH = "Striker scores twice as the champions win the cup final";
    private static final List<String> MATCH_TEXT = List.of("The team beat United in the last minute of the Premier League match.",
            "The coach praised his players and the goalkeeper after the tournament.");

    @Test
    void whatThePagePrintsIsBelievedWhateverItsWordsSay() {
        // When
        List<Topic> topics = tag(List.of("Politics"), "https://paper.example/sport/a", MATCH, MATCH_TEXT);

        // Then
        assertThat(topics).extracting(Topic::code, Topic::source).containsExactly(tuple(POLITICS, TagSource.KICKER), tuple(SPORT, TagSource.URL));
    }

    @Test
    void wordsThatAgreeWithTheAddressMakeItSurer() {
        // When
        Topic alone = tag(List.of(), "https://paper.example/sport/a", "A long evening", List.of()).get(0);
        Topic confirmed = tag(List.of(), "https://paper.example/sport/a", MATCH, MATCH_TEXT).get(0);

        // Then
        assertThat(alone.source()).isEqualTo(TagSource.URL);
        assertThat(confirmed.source()).isEqualTo(TagSource.URL);
        assertThat(confirmed.confidence()).isGreaterThan(alone.confidence());
        assertThat(confirmed.evidence()).extracting(Evidence::signal).containsExactly(Signal.ADDRESS, Signal.HEADLINE, Signal.HEADLINE);
    }

    @Test
    void aFeedsCategoryIsALabelThatWordsMakeSurer() {
        // When
        List<Topic> topics = tag(page(List.of(), "https://paper.example/a", MATCH, MATCH_TEXT).in(List.of("Sport")));

        // Then
        assertThat(topics.get(0)).extracting(Topic::code, Topic::label, Topic::source).containsExactly(SPORT, "Sport", TagSource.FEED);
        assertThat(topics.get(0).confidence()).isGreaterThan(TagSource.FEED.confidence());
        assertThat(topics.get(0).evidence()).extracting(Evidence::signal).containsExactly(Signal.FEED, Signal.HEADLINE, Signal.HEADLINE);
    }

    @Test
    void keywordsAboutASiteSayNothingAboutItsStory() {
        // Given
        List<String> site = List.of("Music", "Album", "Concert", "Singer", "Cinema", "Museum", "Theatre", "Festival");
        List<String> story = List.of("The council met for two hours in the evening.");

        // When
        List<Topic> unsaid = tag(about(site, "A long evening", story));
        List<Topic> said = tag(about(site, "A long evening at the museum", story));

        // Then
        assertThat(unsaid).isEmpty();
        assertThat(said).extracting(Topic::code).containsExactly("medtop:01000000");
    }

    @Test
    void theSectionForWhatIsLeftGoesBehindWhatTheWordsSay() {
        // When
        List<Topic> schools = tag(List.of("Society"), "https://paper.example/a", "Teachers and pupils return to schools",
                List.of("The school gives its pupils a new curriculum, a teacher said. Students sit their exams in a classroom."));
        List<Topic> neighbours = tag(List.of("Society"), "https://paper.example/a", "A long evening", List.of());

        // Then
        assertThat(schools).extracting(Topic::code, Topic::source)
                .containsExactly(tuple("medtop:05000000", TagSource.TEXT), tuple("medtop:14000000", TagSource.KICKER));
        assertThat(neighbours).singleElement().satisfies(topic -> {
            assertThat(topic.code()).isEqualTo("medtop:14000000");
            assertThat(topic.confidence()).isLessThan(TagSource.URL.confidence());
        });
    }

    @Test
    void wordsThatAreSureAddTheirTopicToThatOfTheAddress() {
        // When
        List<Topic> topics = tag(List.of(), "https://paper.example/politics/a", MATCH, MATCH_TEXT);

        // Then
        assertThat(topics).extracting(Topic::code, Topic::source)
                .containsExactly(tuple(POLITICS, TagSource.URL), tuple(SPORT, TagSource.TEXT), tuple(SOCCER, TagSource.TEXT));
    }

    @Test
    void aNarrowerConceptFollowsTheTopConceptAboveIt() {
        // When
        List<Topic> topics = tag(List.of("Soccer", "Politics"), "https://paper.example/a", "A long evening", List.of());

        // Then
        assertThat(topics).extracting(Topic::code, Topic::label).containsExactly(tuple(SPORT, "Soccer"), tuple(SOCCER, "Soccer"), tuple(POLITICS, "Politics"));
    }

    @Test
    void aTopicFromTheTextNamesTheWordsThatSaidSo() {
        // When
        Topic sport = tag(List.of(), "https://paper.example/a", MATCH, MATCH_TEXT).get(0);

        // Then
        assertThat(sport.source()).isEqualTo(TagSource.TEXT);
        assertThat(sport.evidence()).extracting(Evidence::signal, Evidence::text)
                .containsExactly(tuple(Signal.HEADLINE, "Striker"), tuple(Signal.HEADLINE, "scores"), tuple(Signal.HEADLINE, "champions"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', value = {
            "en;medtop:20001085;Tennis: defending champion reaches the Wimbledon final",
            "en;medtop:20000888;Cricket: batsmen collapse, bowlers take ten wickets",
            "en;medtop:20000385;Shares fall on Wall Street as Nasdaq and futures drop",
            "en;medtop:20000574;Election: voters cast ballots, turnout high",
            "en;medtop:20000148;Earthquake and tsunami: aftershocks hit the coast",
            "de;medtop:20001065;Fußball: Stürmer trifft per Elfmeter in der Bundesliga",
            "fr;medtop:20000574;Élections: les électeurs et le scrutin",
            "ru;medtop:20000965;Хоккей: команда НХЛ выиграла матч чемпионата, тренер доволен",
            "ja;medtop:20000849;野球の試合で優勝、野球の選手ら",
            "en;'';Football, tennis, cricket, golf and boxing: sport this weekend"})
    void theWordsTellANarrowerConceptWhereTheyNameOneAlone(String language, String code, String headline) {
        // Given
        TagSignals signals = new TagSignals("https://paper.example/a", "paper.example", language, List.of(), List.of(), List.of(), List.of(),
                headline, null, List.of());

        // When
        List<Topic> topics = TAGGER.tag(signals, PrintedLabel.of(signals));

        // Then
        assertThat(topics).extracting(Topic::code).filteredOn(found -> !found.endsWith("000000")).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void fourSectionsGiveThreeTopConcepts() {
        // When
        List<Topic> topics = tag(List.of("Politics", "Health", "Weather", "Religion"), "https://paper.example/a", "A long evening", List.of());

        // Then
        assertThat(topics).hasSize(3);
    }

    @Test
    void aTextOfNoWordsHasNoTopic() {
        // When
        List<Topic> topics = tag(List.of(), "https://paper.example/a", "", List.of());

        // Then
        assertThat(topics).isEmpty();
    }

    private static List<Topic> tag(List<String> kickers, String url, String headline, List<String> paragraphs) {
        return tag(page(kickers, url, headline, paragraphs));
    }

    private static List<Topic> tag(TagSignals signals) {
        return TAGGER.tag(signals, PrintedLabel.of(signals));
    }

    private static TagSignals about(List<String> keywords, String headline, List<String> paragraphs) {
        return new TagSignals("https://paper.example/a", "paper.example", "en", List.of(), List.of(), List.of(), keywords, headline, null, paragraphs);
    }

    private static TagSignals page(List<String> kickers, String url, String headline, List<String> paragraphs) {
        return new TagSignals(url, "paper.example", "en", kickers, List.of(), List.of(), List.of(), headline, null, paragraphs);
    }
}
