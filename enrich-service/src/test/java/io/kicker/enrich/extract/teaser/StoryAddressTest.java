package io.kicker.enrich.extract.teaser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class StoryAddressTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/story-addresses.csv", delimiter = '|', numLinesToSkip = 1)
    void anAddressIsOneOfAnArticleByItsFormAndBesideThePagesOwn(String self, String address, String headline, boolean expected) {
        // When
        boolean story = new StoryAddress(self).is(address, headline);

        // Then
        assertThat(story).isEqualTo(expected);
    }
}
