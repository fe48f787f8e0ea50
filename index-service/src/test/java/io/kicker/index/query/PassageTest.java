package io.kicker.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The <ferry> is back.         | true  | The [ferry] is back.
            the <ferry> is back, as      | false | … the [ferry] is back, as …
            <Ferry> and <strike>         | true  | [Ferry] and [strike] …
            he asked: “Which <ferry>?”   | false | … he asked: “Which [ferry]?”
            <北京大学>很大。              | false | … [北京大学]很大。
            Nothing of it.               | true  |
            cut before <its end          | true  |
            """)
    void saysWhatIsWantedAndWhereTheTextGoesOn(String marked, boolean begins, String shown) {
        // When
        Optional<Passage> passage = Passage.of(marked.replace("<", Passage.BEGIN).replace(">", Passage.END), begins);

        // Then
        assertThat(passage.map(PassageTest::shown)).isEqualTo(Optional.ofNullable(shown));
    }

    private static String shown(Passage passage) {
        return passage.parts().stream().map(part -> part.wanted() ? "[" + part.text() + "]" : part.text()).collect(Collectors.joining());
    }
}
