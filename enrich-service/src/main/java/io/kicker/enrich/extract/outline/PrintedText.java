package io.kicker.enrich.extract.outline;

import java.util.Arrays;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;

/**
 * A page's text in one piece, of which each element's is a part. Spaces are joined and set where {@link Element#text()} does, so that a part
 * is equal to what that gives.
 */
final class PrintedText {

    /** Whether white space counts is asked of an element and so many above, as jsoup does. */
    private static final int ANCESTORS_ASKED = 6;

    private char[] letters = new char[16_384];
    private int length;
    /** Elements open whose white space counts. */
    private int preserving;

    int length() {
        return length;
    }

    void open(Element element) {
        preserving += element.tag().preserveWhitespace() ? 1 : 0;
        if (isSpaced()) {
            return;
        }
        boolean boundary = element.tag().is(Tag.TextBoundary) && element.childNodeSize() > 0;
        if (element.isBlock() || element.normalName().equals("br") || boundary && element.hasText()) {
            space();
        }
    }

    void close(Element element) {
        preserving -= element.tag().preserveWhitespace() ? 1 : 0;
        if (!isSpaced() && (element.isBlock() || element.tag().is(Tag.TextBoundary) || hasBlock(element))) {
            Node next = element.nextSibling();
            if (next instanceof TextNode || next instanceof Element after && !after.isBlock()) {
                space();
            }
        }
    }

    private static boolean hasBlock(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof Element child && child.isBlock()) {
                return true;
            }
        }
        return false;
    }

    private void space() {
        if (!isSpaced()) {
            append(' ');
        }
    }

    /** Whether a space would say nothing here. */
    private boolean isSpaced() {
        return length == 0 || letters[length - 1] == ' ';
    }

    void append(TextNode node) {
        String text = node.getWholeText();
        if (length + text.length() > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, length + text.length()));
        }
        text.getChars(0, text.length(), letters, length);
        if (node instanceof CDataNode || preserving > 0 && isPreformatted(node.parent())) {
            length += text.length();
        } else {
            join(length + text.length());
        }
    }

    /** Joins the spaces of what stands in the letters behind the text, up to a place; to ask a string for each letter would take twice as long. */
    private void join(int to) {
        int at = length;
        boolean white = at > 0 && letters[at - 1] == ' ';
        for (int i = length; i < to; i++) {
            char c = letters[i];
            if (c >= ' ' && c < '\u00a0') {
                // No branch at each space: where the next stands no processor foresees.
                boolean space = c == ' ';
                letters[at] = c;
                at += white & space ? 0 : 1;
                white = space;
            } else if (c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00a0') {
                letters[at] = ' ';
                at += white ? 0 : 1;
                white = true;
            } else if (c != '\u200b' && c != '\u00ad') {
                letters[at++] = c;
                white = false;
            }
        }
        length = at;
    }

    private void append(char c) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, length * 2);
        }
        letters[length++] = c;
    }

    private static boolean isPreformatted(Node parent) {
        Node at = parent;
        for (int i = 0; i < ANCESTORS_ASKED && at instanceof Element element; i++, at = at.parent()) {
            if (element.tag().preserveWhitespace()) {
                return true;
            }
        }
        return false;
    }

    String between(int from, int to) {
        int start = start(from, to);
        return new String(letters, start, end(start, to) - start);
    }

    int lengthBetween(int from, int to) {
        int start = start(from, to);
        return end(start, to) - start;
    }

    private int start(int from, int to) {
        int at = from;
        while (at < to && letters[at] <= ' ') {
            at++;
        }
        return at;
    }

    private int end(int start, int to) {
        int at = to;
        while (at > start && letters[at - 1] <= ' ') {
            at--;
        }
        return at;
    }
}
