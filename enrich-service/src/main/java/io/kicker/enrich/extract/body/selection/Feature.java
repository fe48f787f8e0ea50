package io.kicker.enrich.extract.body.selection;

/** What {@link SegmentModel} is told of a segment. Lengths are natural logarithms of one more, shares lie between 0 and 1, and what is so or not is 1 or 0. */
enum Feature {
    /** What the rules of {@link Selection} say. */
    KEPT,
    /**
     * The text itself; SHARED_WORDS is the share of its words that other sentences have too, SIGN tells that it begins with a sign that no sentence
     * begins with.
     */
    LENGTH, WORDS, LINKS, CAPITALS, CAPITAL_WORDS, DIGITS, SENTENCE, COPIES, HEADING, ITEM, SIGN, SHARED_WORDS,
    /**
     * The element around it; NAMED tells that it or one around it is called boilerplate, NAMED_INSIDE that this one is inside the root, REASON as
     * what it is called.
     */
    DIV, PARAGRAPH, NAMELESS, BOLD, EMPHASIS, DEPTH, NAMED, NAMED_INSIDE, REASON, BOX_LINKS,
    /** The box around that, and the box around the box; shares are of the root's prose. */
    OUTER_LINKS, OUTER_PROSE, OUTER_LENGTH, OUTER_SHARE, OUTER_SEGMENTS, OUTMOST_SHARE, OUTMOST_LINKS,
    /** The root: its share of the page's prose, and whether JSON-LD's articleBody confirms some of it. */
    ROOT_SHARE, ROOT_CONFIRMED,
    /** All segments made like this one: how many, how long, how much of the text, and what share of them the rules keep. */
    KIND_COUNT, KIND_LENGTH, KIND_LONGEST, KIND_LINKS, KIND_SENTENCES, KIND_SHARE, KIND_KEPT,
    /**
     * Where it stands among the segments and between the long sentences that the rules keep; SENTENCES_BESIDE is the share of them in the same box,
     * PROSE_AFTER that of what they keep.
     */
    PLACE, FROM_START, UNTIL_END, SENTENCES_BESIDE, PROSE_AFTER, HEADINGS_AFTER, SENTENCES_BEFORE, SENTENCES_AFTER, SINCE_SENTENCE, UNTIL_SENTENCE,
    /** What stands between the headings around it. */
    SECTION_LENGTH, SECTION_LINKS, SECTION_KEPT,
    /** The text beside it; absent ones are -1. */
    BEFORE_LENGTH, BEFORE_LINKS, NEXT_LENGTH, NEXT_LINKS, NEXT_HEADING,
    /** The segments beside it: whether the rules keep them, and whether they are made alike or stand in the same box; absent ones are -1. */
    BEFORE_KEPT, BEFORE_ALIKE, BEFORE_BESIDE, NEXT_KEPT, NEXT_ALIKE, NEXT_BESIDE, NEXT_BUT_ONE_KEPT, NEXT_BUT_ONE_ALIKE
}
