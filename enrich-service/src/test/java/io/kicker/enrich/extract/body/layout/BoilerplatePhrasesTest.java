package io.kicker.enrich.extract.body.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BoilerplatePhrasesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/boilerplate-lines.csv", delimiter = '|', numLinesToSkip = 1)
    void aLineThatBeginsAsInvitationsNoticesAndLabelsDoIsNoPartOfAnArticle(String line, boolean boilerplate) {
        // When
        boolean found = BoilerplatePhrases.isOne(line);

        // Then
        assertThat(found).isEqualTo(boilerplate);
    }
}
