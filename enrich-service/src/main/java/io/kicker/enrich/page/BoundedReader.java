package io.kicker.enrich.page;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Feeds a page to the parser and ends it early once it has had too many tags: every element costs memory, so a few megabytes
 * of tags alone would fill a heap. Names are bounded too, for jsoup lowers a tag's anew with every few thousand letters that it reads: one
 * without an end is broken, and capitals lose their dots where there are too many ({@link LowerCase}). Checks the deadline at each read, for
 * the parser cannot be interrupted.
 */
final class BoundedReader extends FilterReader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Letters of the shortest tag, {@code <p>}: where too few are left for as many tags as are too many, no sign need be counted for one. */
    private static final int SHORTEST_TAG = 3;

    /** Letters of a word or a name; behind them, a capital that grows in lower case loses its dot. */
    private static final int LONG_WORD = 64;

    /** Far more than a tag's name has; it is broken at the end of what is read at once. */
    private static final int LONGEST_NAME = 4_096;

    private final int maxTags;
    private final boolean mayHaveDotted;
    private final Deadline deadline;
    /** Letters that may still come. */
    private int left;
    private boolean begun;
    private int tags;
    private int dotted;
    /** Letters of the word that goes on in what is read next; words end at spaces and tags. */
    private int word;
    /** Letters of the tag's name that goes on there. */
    private int name;

    /**
     * @param mostLetters   no fewer letters than the page has
     * @param mayHaveDotted whether capitals may be in it that lose their dots
     * @param maxTags       tags after which the page ends
     */
    BoundedReader(Reader page, int mostLetters, boolean mayHaveDotted, int maxTags, Deadline deadline) {
        super(page);
        this.left = mostLetters;
        this.mayHaveDotted = mayHaveDotted;
        this.maxTags = maxTags;
        this.deadline = deadline;
    }

    /** Whether the page was ended early. */
    boolean cut() {
        return tags >= maxTags;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        deadline.check();
        if (cut()) {
            return -1;
        }
        int read = in.read(buffer, offset, length);
        if (read <= 0) {
            return read;
        }
        if (!begun && buffer[offset] == BYTE_ORDER_MARK) {
            // It is no part of the page; as text it would end the head before it begins.
            buffer[offset] = ' ';
        }
        begun = true;
        int passed = mayHaveDotted || tags + left / SHORTEST_TAG >= maxTags ? bound(buffer, offset, offset + read) : read;
        left -= read;
        boundName(buffer, offset, offset + passed);
        return passed;
    }

    /** How many of the letters may pass. Tags are counted first, for to stop at each takes far longer. */
    private int bound(char[] buffer, int from, int to) {
        int more = tags(buffer, from, to);
        if (!mayHaveDotted && tags + more < maxTags) {
            tags += more;
            return to - from;
        }
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            if (c == '<' && ++tags >= maxTags) {
                return i + 1 - from;
            } else if (c == LowerCase.DOTTED_I && (wordBefore(buffer, from, i) >= LONG_WORD || ++dotted > LowerCase.MOST_DOTTED)) {
                buffer[i] = 'I';
            }
        }
        word = wordBefore(buffer, from, to);
        return to - from;
    }

    private static int tags(char[] buffer, int from, int to) {
        int tags = 0;
        for (int i = from; i < to; i++) {
            tags += buffer[i] == '<' ? 1 : 0;
        }
        return tags;
    }

    /** Letters of the word before a place; no more than are long are counted. */
    private int wordBefore(char[] buffer, int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - LONG_WORD); i--) {
            if (endsWord(buffer[i])) {
                return to - 1 - i;
            }
        }
        return to - from >= LONG_WORD ? LONG_WORD : Math.min(LONG_WORD, word + to - from);
    }

    private void boundName(char[] buffer, int from, int to) {
        int at = to - 1;
        while (at >= from && buffer[at] != '<' && !endsWord(buffer[at])) {
            at--;
        }
        boolean begins = at >= from && buffer[at] == '<';
        name = begins ? 1 + to - at : at < from && name > 0 ? name + to - from : 0;
        if (name > LONGEST_NAME) {
            buffer[to - 1] = ' ';
            name = 0;
        }
    }

    private static boolean endsWord(char c) {
        return c <= ' ' || c == '>';
    }
}
