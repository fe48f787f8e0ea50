package io.kicker.enrich.extract.body.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.kicker.enrich.extract.body.BodyReader;
import io.kicker.enrich.extract.body.layout.ContentRoot;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.PageLayout;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.page.Deadline;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final String FEATURES = "KEPT WORDS HEADING";

    /** Trees that keep long paragraphs alone. */
    private static final SegmentModel LONG_TEXT = SegmentModel.of(List.of(FEATURES, "2:0.5 1:12.0 =-5 =5 =-5"));

    private static final String TEXT = """
            <p>The ferry company will run its boats every ten minutes from Monday, twice as often as before, the harbour board said.</p>
            <p>Commuters had waited for three quarters of an hour on some mornings this winter, when two of the five boats lay in dock.</p>
            <p>Half of the money comes from the county, which had promised it before the election, and half from the berths in the bay.</p>""";

    @Test
    void aSentenceSetAsAHeadingAboveTheTextIsItsFirstParagraphWhateverTheTreesSay() {
        // When
        List<String> kept = kept("<h2>Hundreds of boats are crossing the harbour from Monday, and more on Sundays.</h2>" + TEXT, LONG_TEXT);

        // Then
        assertThat(kept).hasSize(4).first().asString().startsWith("Hundreds of boats");
    }

    @Test
    void aLabelSetAsAHeadingAboveTheTextIsNone() {
        // When
        List<String> kept = kept("<h2>Boats, harbours, and everything that floats between them on a Monday</h2>" + TEXT, LONG_TEXT);

        // Then
        assertThat(kept).hasSize(3).first().asString().startsWith("The ferry company");
    }

    @Test
    void aQuestionInBoldIsKeptWithItsAnswer() {
        // When
        List<String> kept = kept("<p><b>Who pays for the boats?</b><br>The county pays for half of them, as it had promised before the election, in spring.</p>"
                + TEXT, LONG_TEXT);

        // Then
        assertThat(kept).startsWith("Who pays for the boats?").hasSize(5);
    }

    @Test
    void aListIsKeptAsAWhole() {
        // When
        List<String> kept = kept(TEXT + """
                <ul><li>A card of the harbour board or of the bank on the quay, if it is open that day.</li>
                <li>A telephone with the program of the board on it, and a bar of battery left in it.</li>
                <li>Patience.</li></ul>""" + TEXT.replace("The ", "A "), LONG_TEXT);

        // Then
        assertThat(kept).contains("Patience.").hasSize(9);
    }

    private static List<String> kept(String article, SegmentModel model) {
        String page = "<div><div id=story>" + article + "</div></div>";
        PageLayout layout = BodyReader.layout(Jsoup.parse(page, "https://www.straits.test/en/harbor"), Optional.empty(), element -> false,
                Deadline.in(Duration.ofSeconds(10)));
        Frame root = ContentRoot.find(layout);
        Selection.select(layout, root, model);
        return layout.segments().stream().filter(Segment::kept).map(Segment::text).toList();
    }
}
