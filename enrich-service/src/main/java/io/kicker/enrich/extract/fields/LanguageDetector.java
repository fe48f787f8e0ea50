package io.kicker.enrich.extract.fields;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.page.LowerCase;

/** Guesses a text's language by its script and its most frequent small words; says nothing where that is not clear. */
final class LanguageDetector {

    /** Share of words that must be the language's small words. In running text of any of these languages it is above a fifth. */
    private static final double SURE = 0.14;

    /**
     * The same against a page that declares a language whose small words are unknown here: its relatives may share them. Running text of most known
     * languages has more.
     */
    private static final double SURE_OF_UNKNOWN = 2 * SURE;

    private static final List<String> LANGUAGES = new ArrayList<>();

    /** A bit for each language in the order of {@link #LANGUAGES}, of which there are at most 64. */
    private static final SmallWords SMALL_WORDS = new SmallWords();

    /** Has letters of its own and others beside them. */
    private static final String JAPANESE = "ja";

    private static final Map<UnicodeScript, String> SOLE = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.HANGUL, "ko"), Map.entry(UnicodeScript.HAN, "zh"), Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"), Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.HEBREW, "he"), Map.entry(UnicodeScript.TAMIL, "ta"), Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.BENGALI, "bn"), Map.entry(UnicodeScript.GUJARATI, "gu"), Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"), Map.entry(UnicodeScript.GURMUKHI, "pa"), Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.SINHALA, "si"), Map.entry(UnicodeScript.KHMER, "km"), Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.MYANMAR, "my"), Map.entry(UnicodeScript.ETHIOPIC, "am"), Map.entry(UnicodeScript.TIBETAN, "bo")));

    /** Before it stand the letters of Latin, Greek and Cyrillic, whose scripts tell no language. */
    private static final char FIRST_OF_SOLE = '\u0530';

    static {
        WordLists.byKey(LanguageDetector.class, "small-words.csv").forEach(LanguageDetector::add);
    }

    private LanguageDetector() {
    }

    private static void add(String language, List<String> words) {
        long bit = 1L << LANGUAGES.size();
        LANGUAGES.add(language);
        for (String word : words) {
            SMALL_WORDS.add(word, bit);
        }
    }

    /** @param declared the language that the page declares for the text */
    static Optional<String> detect(String text, Optional<String> declared) {
        String sample = text.length() > Language.SAMPLE ? text.substring(0, Language.SAMPLE) : text;
        if (sample.length() < 80) {
            return Optional.empty();
        }
        Optional<String> byScript = byScript(sample);
        return byScript.isPresent() ? byScript : byWords(sample, declared.isEmpty() || isKnown(declared.get()) ? SURE : SURE_OF_UNKNOWN);
    }

    private static boolean isKnown(String language) {
        return LANGUAGES.contains(language) || SOLE.containsValue(language) || language.equals(JAPANESE);
    }

    private static Optional<String> byScript(String sample) {
        int[] counts = new int[UnicodeScript.values().length];
        int letters = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c < 128) {
                letters += isOfWord(c | 0x20) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters++;
                if (c >= FIRST_OF_SOLE) {
                    counts[UnicodeScript.of(c).ordinal()]++;
                }
            }
        }
        if (counts[UnicodeScript.HIRAGANA.ordinal()] * 10 > Math.max(1, letters)) {
            return Optional.of(JAPANESE);
        }
        for (var sole : SOLE.entrySet()) {
            if (counts[sole.getKey().ordinal()] * 2 > letters) {
                return Optional.of(sole.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> byWords(String sample, double sure) {
        int[] hits = new int[LANGUAGES.size()];
        int words = 0;
        char[] text = LowerCase.of(sample).toCharArray();
        for (int at = 0; at < text.length; ) {
            int start = at;
            int hash = 0;
            for (int length = lengthInWord(text, at); length > 0; length = lengthInWord(text, at)) {
                hash = SmallWords.hash(hash, text[at]);
                at += length;
            }
            words++;
            for (long languages = SMALL_WORDS.languages(text, start, at, hash); languages != 0; languages &= languages - 1) {
                hits[Long.numberOfTrailingZeros(languages)]++;
            }
            while (at < text.length && lengthInWord(text, at) == 0) {
                at++;
            }
        }
        int best = 0;
        int second = 0;
        for (int i = 1; i < hits.length; i++) {
            second = Math.max(second, Math.min(hits[i], hits[best]));
            best = hits[i] > hits[best] ? i : best;
        }
        // Close relatives share small words; without a clear lead nothing is said.
        return words >= 15 && hits[best] > words * sure && hits[best] > second * 1.25 ? Optional.of(LANGUAGES.get(best)) : Optional.empty();
    }

    /** The length of a word's letter at a place, or 0 if there is none. */
    private static int lengthInWord(char[] text, int at) {
        if (at == text.length) {
            return 0;
        }
        int point = Character.isHighSurrogate(text[at]) ? Character.codePointAt(text, at) : text[at];
        return isOfWord(point) ? Character.charCount(point) : 0;
    }

    private static boolean isOfWord(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z';
        }
        int type = Character.getType(point);
        return Character.isLetter(point) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
