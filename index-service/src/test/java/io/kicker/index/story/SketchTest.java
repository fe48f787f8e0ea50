package io.kicker.index.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is a row of numbers here: its sketch has the 32 least. */
class SketchTest {

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            the same text                             | 0 400 1     | 0 400 1    | 1
            short and the same                        | 0 9 1       | 0 9 1      | 1
            of every two runs of words one is left    | 0 400 1     | 0 400 2    | 1
            of every three one is left                | 0 1200 1    | 0 1200 3   | 1
            half is in common, the rest one's own     | 0 600 2     | 0 600 3    | .5
            nothing in common                         | 0 400 2     | 1 400 2    | 0
            too few in common to be told from chance  | 0 5 1       | 0 400 1    | 0
            none                                      | 0 0 1       | 0 400 1    | 0
            """)
    void sharedIsWhatTheOtherHasOfTheShorter(String name, String one, String other, double shared) {
        // When, Then
        assertThat(sketch(one).shared(sketch(other))).isCloseTo(shared, within(.05)).isEqualTo(sketch(other).shared(sketch(one)));
    }

    @Test
    void whatIsNoSketchIsMadeOne() {
        // Given
        List<Integer> jumbled = Arrays.asList(5, null, 3, 5, 1);
        List<Integer> tooMany = IntStream.range(0, 100).boxed().toList();

        // When, Then
        assertThat(new Sketch(jumbled).hashes()).containsExactly(1, 3, 5);
        assertThat(new Sketch(tooMany).hashes()).hasSize(32);
    }

    /** @param text from, to (exclusive) and step of its numbers */
    private static Sketch sketch(String text) {
        int[] range = Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
        return new Sketch(IntStream.range(0, (range[1] - range[0] + range[2] - 1) / range[2]).map(i -> range[0] + i * range[2]).boxed().toList());
    }
}
