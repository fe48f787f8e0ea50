package io.kicker.ingest.discovery;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Feeds a page to the parser so that it takes no more than a moment and a few megabytes, whatever the page. */
final class BoundedMarkup extends FilterReader {

    /**
     * The one letter that grows in lower case (Unicode's SpecialCasing.txt). The JDK copies the whole text for each, so a name of nothing else takes
     * minutes.
     */
    private static final char DOTTED_I = '\u0130';

    /** Letters of a word or a name; behind them, that letter loses its dot. */
    private static final int LONG_WORD = 64;

    /** Far more than a name or an address has. jsoup lowers a name anew with every few thousand letters that it reads. */
    private static final int LONGEST_WORD = 4_096;

    /** An element costs about 300 bytes of heap. The largest page of news seen has 21,000. */
    private static final int MOST_TAGS = 150_000;

    private int word;
    private int tags;

    BoundedMarkup(Reader page) {
        super(page);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (tags >= MOST_TAGS) {
            return -1;
        }
        int read = in.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            word = buffer[i] <= ' ' || buffer[i] == '>' ? 0 : word + 1;
            if (word > LONGEST_WORD) {
                buffer[i] = ' ';
                word = 0;
            } else if (word > LONG_WORD && buffer[i] == DOTTED_I) {
                buffer[i] = 'I';
            }
            if (buffer[i] == '<' && ++tags >= MOST_TAGS) {
                return i + 1 - offset;
            }
        }
        return read;
    }
}
