package io.kicker.enrich.extract.body.layout;

import java.util.Set;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.WordLists;

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
        if (words.isEmpty() || words.length() > LONGEST) {
            return false;
        }
        int last = words.lastIndexOf(' ') + 1;
        return words.length() <= LONGEST_ALONE && WORDS.contains(Letters.aloneAndSmall(words))
                || isApart(words, last) && WORDS.contains(Letters.aloneAndSmall(words.substring(last)));
    }

    /** Whether a line's last word is one of its own, and not the end of a headline: behind one other, a number or a sign. */
    private static boolean isApart(String line, int last) {
        String before = line.substring(0, last).strip();
        return before.indexOf(' ') < 0 || Digits.isIn(before)
                || !Character.isLetterOrDigit(before.codePointBefore(before.length()));
    }
}
