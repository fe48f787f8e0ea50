package io.kicker.index.store;

import static java.lang.Character.UnicodeScript.HAN;
import static java.lang.Character.UnicodeScript.HANGUL;
import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.THAI;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prepares text for PostgreSQL's search, which takes words as they stand between spaces.
 *
 * <p>Scripts that are written without spaces (and Korean, whose words carry their particles) get words: every pair of neighbouring
 * characters is one. A word is then found as the phrase of its pairs, without a dictionary for each language.
 */
public final class SearchWords {

    private static final Set<Character.UnicodeScript> PAIRED =
            EnumSet.of(HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR);

    // The sign that lengthens a Japanese vowel belongs to no script of its own, as it is used with two.
    private static final int LONG_VOWEL = 0x30FC;

    // With the combining marks of Latin, Greek and Cyrillic letters; in other scripts such marks are vowels.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\u0300-\\u036F]++");

    private SearchWords() {
    }

    /** The same letters for those that only look different, as full-width Latin ones and half-width kana do, or an é of two characters. */
    public static String unified(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Text of an article, {@link #unified}, ready for PostgreSQL's parser. */
    public static String inText(String text) {
        return rewrite(text, false);
    }

    /** What a reader typed, ready for {@code websearch_to_tsquery}: a run of such characters becomes a phrase. */
    public static String inQuery(String typed) {
        return rewrite(typed, true);
    }

    /**
     * The words that carry accents, without them: readers leave them out, and stemmers need them in, so that both are searched.
     *
     * @return each once, with spaces between them
     */
    public static String withoutAccents(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).distinct().filter(word -> !PlainLetters.of(word).equals(word))
                .map(PlainLetters::of).collect(Collectors.joining(" "));
    }

    /** The runs of characters that are written without spaces, of two or more. */
    public static List<String> unspaced(String text) {
        List<String> runs = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(text, at);
            if (end > at + Character.charCount(text.codePointAt(at))) {
                runs.add(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    private static String rewrite(String text, boolean query) {
        if (text.codePoints().noneMatch(SearchWords::paired)) {
            return text;
        }
        StringBuilder words = new StringBuilder(text.length() * 3);
        boolean quoted = false;
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(text, at);
            if (end > at) {
                String quote = query && !quoted ? "\"" : "";
                words.append(quote.isEmpty() ? " " : quote);
                pairs(text, at, end, words);
                words.append(quote.isEmpty() ? " " : quote);
                at = end;
            } else {
                quoted ^= text.charAt(at) == '"';
                words.append(text.charAt(at++));
            }
        }
        return words.toString();
    }

    private static void pairs(String text, int start, int end, StringBuilder words) {
        int first = start;
        int second = text.offsetByCodePoints(first, 1);
        if (second >= end) {
            words.append(text, start, end);
        }
        while (second < end) {
            int after = text.offsetByCodePoints(second, 1);
            words.append(text, first, after).append(after < end ? " " : "");
            first = second;
            second = after;
        }
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && paired(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean paired(int character) {
        // All of these scripts begin above U+0E00; most text never gets past this line.
        return character >= 0x0E00 && (PAIRED.contains(Character.UnicodeScript.of(character)) || character == LONG_VOWEL);
    }
}
