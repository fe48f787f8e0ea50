package io.kicker.enrich.extract.body.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.WordLists;

/**
 * What the names that authors give to classes and ids hint at, from a table of words. An instance is for one page, whose elements share most of their
 * names, and looks at each name once.
 */
final class ClassHints {

    private static final Pattern PRINTED = Pattern.compile("(?i)[-_](?:full|step|content|area|body|container|wrapper|col|row)\\b");

    private static final Pattern CONDITIONAL = Pattern.compile("(?<!\\S)[^\\s:]*+:\\S*+");

    /** Bits in which a letter differs from others, whatever its case. */
    private static final int LETTER_BITS = 5;
    private static final int LETTER = (1 << LETTER_BITS) - 1;

    /** Words by first and last letter, each with the one before it: nearly all parts of names are told apart by these. */
    private static final Word[] WORDS = new Word[1 << 2 * LETTER_BITS];

    /** A word in lower case, what it hints at, and another that begins and ends with the same letters, or null. */
    private record Word(String letters, Boilerplate reason, Word other) {
    }

    private static final int ASCII = 128;
    private static final byte[] KINDS = new byte[ASCII];
    private static final byte BETWEEN = 0;
    private static final byte LOWER = 1;
    private static final byte UPPER = 2;
    private static final byte CASELESS = 3;

    static {
        for (char c = 0; c < ASCII; c++) {
            KINDS[c] = kindOf(c);
        }
        WordLists.byKey(ClassHints.class, "class-hints.csv").forEach((reason, words) -> hint(Boilerplate.valueOf(reason.toUpperCase(Locale.ROOT)), words));
    }

    private final Map<String, Optional<Boilerplate>> known = new HashMap<>();

    private static void hint(Boilerplate reason, List<String> words) {
        for (String word : words) {
            int place = place(word, 0, word.length());
            WORDS[place] = new Word(word, reason, WORDS[place]);
        }
    }

    /** "widget" and "widget-area" stand in a sidebar; the "elementor-widget" of a page builder is any part of a page. */
    private static boolean isPartOfName(String names, int start) {
        return start > 0 && names.charAt(start - 1) != ' ';
    }

    /** "no-caption" is a box without one; what is not to be printed is named for paper: "no-print". */
    private static boolean isNegated(String names, int start) {
        return start > 2 && names.regionMatches(true, start - 3, "no", 0, 2) && !Character.isLetterOrDigit(names.charAt(start - 1))
                && isPartOfName(names, start) && (start == 3 || !Character.isLetterOrDigit(names.charAt(start - 4)));
    }

    /** "print-full" is printed on paper too; what is to be pressed is called "print", what is shown on one alone "no-print" or "print-only". */
    private static boolean isPrinted(String names, int start, int end) {
        return names.regionMatches(true, start, "print", 0, end - start) && PRINTED.matcher(names).region(end, names.length()).lookingAt();
    }

    /** "cmp" alone is a platform for consent; beside another word it is any component of a page builder: "cmp-text", "c-cmp". */
    private static boolean isComponent(String names, int start, int end) {
        return names.startsWith("cmp", start)
                && (isPartOfName(names, start) || end + 1 < names.length() && names.charAt(end) == '-' && Character.isLetter(names.charAt(end + 1)));
    }

    /** What the element's class and id hint at, or null. */
    Boilerplate of(Frame frame) {
        Boilerplate ofId = ofNames(frame.element.id());
        return ofId != null ? ofId : known(frame.names);
    }

    private Boilerplate known(String names) {
        return names.isEmpty() ? null : known.computeIfAbsent(names, key -> Optional.ofNullable(ofNames(key))).orElse(null);
    }

    /** Where words are listed that begin and end with these letters. */
    private static int place(String names, int start, int end) {
        return (names.charAt(start) & LETTER) << LETTER_BITS | names.charAt(end - 1) & LETTER;
    }

    private static byte kindOf(char c) {
        return !Character.isLetterOrDigit(c) ? BETWEEN : Character.isLowerCase(c) ? LOWER : Character.isUpperCase(c) ? UPPER : CASELESS;
    }

    private static Boilerplate ofNames(String names) {
        if (names.indexOf(':') >= 0) {
            // Utility frameworks write conditions before a colon: "print:hidden" is no print button.
            return ofNames(CONDITIONAL.matcher(names).replaceAll(""));
        }
        int start = 0;
        byte before = BETWEEN;
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            byte kind = c < ASCII ? KINDS[c] : kindOf(c);
            // A new word begins at a capital, too: "pageFooter".
            if (kind == BETWEEN || kind == UPPER && before == LOWER) {
                Boilerplate hint = start < i ? ofWord(names, start, i) : null;
                if (hint != null) {
                    return hint;
                }
                start = kind == BETWEEN ? i + 1 : i;
            }
            before = kind;
        }
        return null;
    }

    private static Boilerplate ofWord(String names, int start, int end) {
        for (Word word = WORDS[place(names, start, end)]; word != null; word = word.other) {
            if (word.letters.length() == end - start && names.regionMatches(true, start, word.letters, 0, end - start)) {
                boolean hints = !(isPartOfName(names, start) && word.letters.startsWith("widget")) && !isComponent(names, start, end)
                        && !(word.reason == Boilerplate.SHARING && (names.contains("embed") || isPrinted(names, start, end)))
                        && !(isNegated(names, start) && !word.letters.equals("print"));
                return hints ? word.reason : null;
            }
        }
        return null;
    }
}
