package io.kicker.enrich.extract.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAlternativeTest {

    @ParameterizedTest
    @ValueSource(strings = {"The pier at noon", "Dana Koh (left) and her boat_", "The pier in Paint.NET", "What is this?", "Why the pier is so.long"})
    void whatAPageTellsOfAnImageIsTold(String printed) {
        assertThat(TextAlternative.of(printed)).contains(printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "pier.jpg", "IMG 2041.JPG", "Pier at noon.webp", "pier_at_noon", "https://www.straits.test/i/pier",
            "Screenshot 2024-11-02 at 10.12.31 in the bay.png"})
    void whatOnlyNamesItsFileIsNot(String printed) {
        assertThat(TextAlternative.of(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Screenshot of Paint.NET and harbour.png | Screenshot of Paint.NET and harbour", // a sentence, whatever it ends with
            "The board&rsquo;s &#84;icket | The board’s Ticket", // escaped twice
            "&#8\\2\\16;Boats | &#8\\2\\16;Boats", // no entity
            "&#8;Boats &amp; piers | Boats & piers"})
    void itIsReadAsItWasMeant(String printed, String told) {
        assertThat(TextAlternative.of(printed)).contains(told);
    }
}
