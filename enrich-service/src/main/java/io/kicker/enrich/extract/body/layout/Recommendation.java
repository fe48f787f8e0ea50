package io.kicker.enrich.extract.body.layout;

import java.util.List;

/** A box of the article's own that tells, in a sentence, of what another site has: a product, a book, a place to go. */
final class Recommendation {

    /** Letters of a sentence that tells something. */
    private static final int SENTENCE = 60;

    private Recommendation() {
    }

    static boolean is(PageLayout layout, Frame box) {
        List<Segment> lines = layout.segments().subList(box.first, box.last);
        return lines.stream().anyMatch(Recommendation::tells)
                && lines.stream().anyMatch(line -> line.linkDensity() > 0.5 && LinkedLine.leadsToAnotherSite(line));
    }

    private static boolean tells(Segment line) {
        return line.isProse() && line.linkChars == 0 && line.weight >= SENTENCE && line.endsLikeSentence();
    }
}
