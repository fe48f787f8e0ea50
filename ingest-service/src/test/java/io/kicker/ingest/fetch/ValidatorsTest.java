package io.kicker.ingest.fetch;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValidatorsTest {

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\"a\"   | \"a\"   | true",
        "\"b\"   | \"a\"   | false",
        "W/\"b\" | \"a\"   | true",
        "\"b\"   | W/\"a\" | true",
        "        | \"a\"   | true",
        "\"b\"   |         | true"})
    void aStrongETagNamesOneVersionOnly(String received, String asked, boolean same) {
        assertThat(new Validators(received, null).speaksOf(new Validators(asked, "x"))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"\"a\"|true", "W/\"a\"|true", "\"\"|true", "a|false", "w/\"a\"|false",
        "\"a b\"|false", "\"a\"b\"|false"})
    void onlyAWellFormedETagIsSentBack(String etag, boolean sent) {
        assertThat(new Validators(etag, null).isConditional()).isEqualTo(sent);
    }
}
