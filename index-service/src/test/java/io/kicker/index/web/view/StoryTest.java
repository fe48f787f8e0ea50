package io.kicker.index.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The producer's own sample as a page shows it. */
class StoryTest {

    private static final Path SAMPLE =
            Path.of("../enrich-service/src/main/resources/META-INF/contracts/samples/enriched-article.v1.sample.json");
    private static final Instant NOW = Instant.parse("2026-11-17T11:42:10Z");

    private final ObjectMapper json = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void theSampleIsShownInFull() throws IOException {
        // When
        Story story = story(sample());

        // Then
        assertThat(story.kicker()).extracting(Label::text).containsExactly("Politics", "Asia");
        assertThat(story.authors()).isEqualTo("Ayu Prameswari, Jonas Feldkamp");
        assertThat(story.agencies()).isEqualTo("AFP, Reuters");
        assertThat(story.published().text()).isEqualTo("3 hours ago");
        assertThat(story.modified().text()).isEqualTo("37 minutes ago");
        assertThat(story.minutes()).isEqualTo(1);
        assertThat(story.note()).isEqualTo("3:12");
        assertThat(story.body()).hasSize(11);
        assertThat(story.related()).extracting(TeaserSection::title).containsExactly("More on this topic", "Top stories");
        assertThat(story.tags()).first().isEqualTo(
                new TagReason("Politics", "/?topic=medtop:11000000", "Printed above the headline as “Politics”", 95));
        assertThat(story.tags()).last().isEqualTo(
                new TagReason("Indonesia", "/?region=ID", "Found in the text: “Java”, “Semarang”, “Indonesia”", 81));
        assertThat(story.keywords()).first().isEqualTo(new Label("Indonesia", "/?q=%22Indonesia%22", "en"));
        assertThat(story.original()).startsWith("https://www.dw.com/en/");
    }

    @Test
    void theLeadPictureIsNotShownTwice() throws IOException {
        // Given
        ObjectNode withoutImages = sample();
        withoutImages.putArray("body");

        // Then
        assertThat(story(sample()).picture()).isNull();
        assertThat(story(withoutImages).picture().src()).isEqualTo("https://static.dw.com/image/71234001_1006.jpg");
    }

    @Test
    void whatIsMissingIsMissing() throws IOException {
        // Given
        ObjectNode bare = sample();
        bare.remove(List.of("standfirst", "language", "publishedAt", "modifiedAt", "desk", "shortUrl", "duration"));
        bare.put("readingTime", 0);

        // When
        Story story = story(bare);

        // Then
        assertThat(story).extracting(Story::standfirst, Story::published, Story::modified, Story::desk, Story::shortUrl, Story::note)
                .containsOnlyNulls();
        assertThat(story.dir()).isEqualTo("auto");
        assertThat(story.minutes()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            The river rose again on Monday, and the…       | none
            The river rose again on Monday, and the ...    | none
            The river rose again on Monday, and the [...]  | none
            The river rose again on Monday, and the people | none
            The river rose again on Monday. “It is         | The river rose again on Monday. “It is
            What the flood has left behind                 | What the flood has left behind
            """)
    void aStandfirstThatIsTheTextsOwnBeginningIsNotShownTwice(String standfirst, String shown) throws IOException {
        // Given
        ObjectNode event = sample();
        event.put("standfirst", standfirst);
        event.putArray("body").addObject().put("type", "paragraph").put("text", "The river rose again on Monday, and the people of the old town left.");

        // Then
        assertThat(story(event).standfirst()).isEqualTo(shown);
    }

    @Test
    void aKeywordLeadsToTheSearchForItAsAPhrase() throws IOException {
        // Given
        ObjectNode tagged = sample();
        tagged.putArray("keywords").add("Old Town").add("the \"big\" flood");

        // Then
        assertThat(story(tagged).keywords()).extracting(Label::href).containsExactly("/?q=%22Old+Town%22", "/?q=%22the++big++flood%22");
    }

    private ObjectNode sample() throws IOException {
        return (ObjectNode) json.readTree(SAMPLE.toFile());
    }

    private Story story(ObjectNode event) throws IOException {
        return Story.of(json.treeToValue(event, Event.class), List.of(), NOW);
    }
}
