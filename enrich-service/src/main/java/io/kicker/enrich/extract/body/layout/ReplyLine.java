package io.kicker.enrich.extract.body.layout;

import java.util.Set;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.page.LowerCase;

/** Tells the lines by which readers answer a comment: "Reply", "3 days ago · Reply". */
final class ReplyLine {

    /** Letters of one with who wrote the comment and when. */
    private static final int LONGEST = 60;

    /** Letters and signs of its words alone; more would be put in small letters in vain. */
    private static final int LONGEST_ALONE = 20;

    private static final Set<String> WORDS = Set.copyOf(WordLists.of(ReplyLine.class, "reply-words.txt"));

    private ReplyLine() {
    }

    /** Whether a text of the page is one: its words are a link. */
    static boolean isOne(Segment line) {
        return line.linkChars > 0 && line.isProse() && asks(line.text);
    }

    /** Whether a link or a button with these words is one. */
    static boolean asks(String words) {
        return !words.isEmpty() && words.length() <= LONGEST
                && (words.length() <= LONGEST_ALONE && WORDS.contains(letters(words)) || WORDS.contains(letters(words.substring(words.lastIndexOf(' ') + 1))));
    }

    private static String letters(String text) {
        return LowerCase.of(Letters.alone(text));
    }
}
