package io.kicker.enrich.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {

    @TempDir
    Path directory;

    @Test
    void aUsersSectionWordsGoBeforeTheTables() throws IOException {
        // Given
        write("section-words.csv", "# code;words\nBR;Planalto Central, Nosso Canto\nmedtop:15000000;Politics\n");

        // When
        Tags tags = tag("en", List.of("nosso canto", "Politics"), "A story", "Nothing else is said.");

        // Then
        assertThat(tags.regions()).extracting(Region::code, Region::label).containsExactly(tuple("BR", "nosso canto"));
        assertThat(tags.topics()).extracting(Topic::code).containsExactly("medtop:15000000");
    }

    @Test
    void aUsersPlacesAreFoundInTheText() throws IOException {
        // Given
        write("places.csv", "en;NO;Storfjord Works\n*;FJ IS;Vikholm\n");

        // When
        Tags tags = tag("en", List.of(), "Storfjord Works stands still", "The plant's owner said so in Vikholm. Iceland was quiet.");

        // Then
        assertThat(tags.mentions()).extracting(Mention::code, Mention::count).containsExactly(tuple("IS", 2), tuple("NO", 1));
    }

    @Test
    void aUsersStopWordsSayNothing() throws IOException {
        // Given
        write("stop-words.csv", "Asia, Kenya Airways\n");

        // When
        Tags tags = tag("en", List.of("Asia"), "Kenya Airways orders aircraft", "Norway's regulator agreed. Norway waits.");

        // Then
        assertThat(tags.regions()).extracting(Region::code).containsExactly("NO");
        assertThat(tags.mentions()).extracting(Mention::code).containsExactly("NO");
    }

    @Test
    void aPublishersCountryDecidesWhichOfTwoTownsItMeans() throws IOException {
        // Given
        write("publishers.csv", "paper.example;US\n");

        // When
        Tags here = Tagger.with(Overrides.read(directory)).tag(signals("www.paper.example", "Police in Alexandria close a bridge"));
        Tags elsewhere = Tagger.with(Overrides.read(directory)).tag(signals("other.example", "Police in Alexandria close a bridge"));

        // Then
        assertThat(here.regions()).extracting(Region::code).containsExactly("US");
        assertThat(elsewhere.regions()).extracting(Region::code).containsExactly("EG");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            section-words.csv | XX;Panorama           | section-words.csv, row 2 (XX;Panorama): 'XX' is neither a region of /taxonomy/regions nor a topic of /taxonomy/topics
            section-words.csv | Panorama              | section-words.csv, row 2 (Panorama): 2 columns expected (code;words), found 1
            places.csv        | english;NO;Storfjord  | places.csv, row 2 (english;NO;Storfjord): 'english' is neither a language such as en nor *
            places.csv        | en;150;Storfjord      | places.csv, row 2 (en;150;Storfjord): '150' is not an ISO 3166-1 alpha-2 country code
            places.csv        | en;NO;                | places.csv, row 2 (en;NO;): names is empty
            publishers.csv    | paper.example;Norway  | publishers.csv, row 2 (paper.example;Norway): 'Norway' is not an ISO 3166-1 alpha-2 country code
            stop-words.csv    | a;b                   | stop-words.csv, row 2 (a;b): 1 columns expected (words), found 2
            place.csv         | en;NO;Storfjord       | place.csv is none of places.csv, publishers.csv, section-words.csv, stop-words.csv
            """)
    void aBadRowIsRefusedWithFileRowAndReason(String file, String row, String message) throws IOException {
        // Given
        write(file, "# a comment\n" + row + "\n");

        // When, Then
        assertThatThrownBy(() -> Overrides.read(directory)).isInstanceOf(BadOverride.class).hasMessageEndingWith(message);
    }

    @Test
    void aMissingDirectoryIsRefused() {
        assertThatThrownBy(() -> Overrides.read(directory.resolve("not-there"))).isInstanceOf(BadOverride.class).hasMessageContaining("cannot be read");
    }

    private Tags tag(String language, List<String> kickers, String headline, String paragraph) {
        return Tagger.with(Overrides.read(directory))
                .tag(new TagSignals("https://paper.example/a", "paper.example", language, kickers, List.of(), List.of(), List.of(),
                headline, null, List.of(paragraph)));
    }

    private static TagSignals signals(String host, String headline) {
        return new TagSignals("https://" + host + "/a", host, "en", List.of(), List.of(), List.of(), List.of(), headline, null, List.of());
    }

    private void write(String file, String rows) throws IOException {
        Files.writeString(directory.resolve(file), rows);
    }
}
