package io.kicker.enrich.extract.body;

/** A box of the article's own that tells, in a sentence, of what another site has: a product, a book, a place to go. */
final class Recommendation {

    /** Letters of a sentence that tells something. */
    private static final int SENTENCE = 60;

    private Recommendation() {
    }

    static boolean is(PageLayout layout, Frame box) {
        boolean told = false;
        boolean elsewhere = false;
        for (Segment segment : layout.segments().subList(box.first, box.last)) {
            told |= segment.isProse() && segment.linkChars == 0 && segment.weight >= SENTENCE && segment.endsLikeSentence();
            elsewhere |= segment.linkDensity() > 0.5 && LinkedLine.leadsToAnotherSite(segment);
        }
        return told && elsewhere;
    }
}
