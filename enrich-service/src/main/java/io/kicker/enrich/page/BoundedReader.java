package io.kicker.enrich.page;

import java.io.Reader;

/**
 * Feeds a page to the parser and ends it early once it has had too many tags: every element costs memory, so a few megabytes
 * of tags alone would fill a heap. Checks the deadline at each read, for the parser cannot be interrupted.
 */
final class BoundedReader extends Reader {

    private final String text;
    private final int maxTags;
    private final Deadline deadline;
    private int at;
    private int tags;

    BoundedReader(String text, int maxTags, Deadline deadline) {
        this.text = text;
        this.maxTags = maxTags;
        this.deadline = deadline;
    }

    /** Whether the page was ended early. */
    boolean cut() {
        return tags >= maxTags;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        deadline.check();
        int end = Math.min(text.length(), at + length);
        int from = at;
        while (at < end && tags < maxTags) {
            char next = text.charAt(at++);
            if (next == '<') {
                tags++;
            }
            buffer[offset + at - 1 - from] = next;
        }
        return at == from && length > 0 ? -1 : at - from;
    }

    @Override
    public void close() {
        // A string holds nothing to close.
    }
}
