package io.kicker.enrich.page;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Feeds a page to the parser and ends it early once it has had too many tags: every element costs memory, so a few megabytes
 * of tags alone would fill a heap. Names are bounded too, for jsoup lowers one anew with every few thousand letters that it reads: words
 * without an end are broken, and capitals lose their dots where there are too many ({@link LowerCase}). Checks the deadline at each read, for
 * the parser cannot be interrupted.
 */
final class BoundedReader extends FilterReader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Letters of a word or a name; behind them, a capital that grows in lower case loses its dot. */
    private static final int LONG_WORD = 64;

    /** Far more than a name has. Scripts may hold longer words, data without a space; they bear a space for a letter every so often. */
    private static final int LONGEST_WORD = 32_768;

    private final int maxTags;
    private final boolean counts;
    private final Deadline deadline;
    private boolean begun;
    private int tags;
    private int dotted;
    private int word;

    /**
     * @param most    letters of the page at most
     * @param maxTags tags after which the page ends
     */
    BoundedReader(Reader page, int most, int maxTags, Deadline deadline) {
        super(page);
        this.maxTags = maxTags;
        this.counts = most > maxTags;
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
        if (!begun && read > 0) {
            begun = true;
            // A byte order mark is no part of the page; as text it would end the head before it begins.
            buffer[offset] = buffer[offset] == BYTE_ORDER_MARK ? ' ' : buffer[offset];
        }
        int end = offset + read;
        for (int i = offset; i < end; i++) {
            char c = buffer[i];
            word = c <= ' ' || c == '>' ? 0 : word + 1;
            if (word > LONGEST_WORD) {
                buffer[i] = ' ';
                word = 0;
            } else if (c == LowerCase.DOTTED_I && (word > LONG_WORD || ++dotted > LowerCase.MOST_DOTTED)) {
                buffer[i] = 'I';
            } else if (c == '<' && counts && ++tags >= maxTags) {
                return i + 1 - offset;
            }
        }
        return read;
    }
}
