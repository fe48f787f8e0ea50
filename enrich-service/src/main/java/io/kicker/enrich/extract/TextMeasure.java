package io.kicker.enrich.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.ibm.icu.text.BreakIterator;
import io.kicker.enrich.page.LowerCase;

/**
 * Measures of a text.
 *
 * @param words          words by Unicode word boundaries (UAX 29, with ICU's dictionaries for languages that put no spaces)
 * @param readingSeconds seconds to read it at 230 words a minute
 * @param fingerprint    64-bit SimHash of its shingles as 16 hex digits; absent for texts too short to tell apart
 * @param sketch         {@link Sketch} of its shingles; empty for texts too short to tell apart
 */
public record TextMeasure(int words, int readingSeconds, Optional<String> fingerprint, List<Integer> sketch) {

    private static final int WORDS_A_MINUTE = 230;

    /** Three words in a row: two are too common, four lose the likeness of lightly edited copies. */
    private static final int SHINGLE = 3;

    /** Below this many words two unrelated captions may look alike. */
    private static final int WORDS_TO_COMPARE = 12;

    public static TextMeasure of(String text) {
        List<String> words = words(text);
        int seconds = Math.round(words.size() * 60f / WORDS_A_MINUTE);
        return words.size() < WORDS_TO_COMPARE ? new TextMeasure(words.size(), seconds, Optional.empty(), List.of())
                : new TextMeasure(words.size(), seconds, Optional.of(String.format("%016x", simHash(words))), Sketch.of(words));
    }

    private static List<String> words(String text) {
        BreakIterator boundary = BreakIterator.getWordInstance(Locale.ROOT);
        String unified = unified(text);
        boundary.setText(unified);
        List<String> words = new ArrayList<>();
        int start = boundary.first();
        for (int end = boundary.next(); end != BreakIterator.DONE; start = end, end = boundary.next()) {
            if (boundary.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                words.add(LowerCase.of(unified.substring(start, end)));
            }
        }
        return words;
    }

    /** What publishers set differently in the same words: apostrophes, letters with accents in one character or two, where a word may be broken. */
    private static String unified(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('’', '\'').replace('ʼ', '\'').replace("\u00AD", "");
    }

    /** Charikar's SimHash: each shingle votes on each bit. */
    private static long simHash(List<String> words) {
        int[] votes = new int[Long.SIZE];
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long hash = Shingle.hash(words, i, SHINGLE);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long result = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            result |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return result;
    }
}
