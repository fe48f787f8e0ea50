package io.kicker.enrich.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What pages say that stand in an article's place, in the languages of {@code refusals.csv}. */
enum RefusalWords {
    BLOCKED, GONE, LOGIN, CONSENT;

    /** A phrase begins where a word does, in scripts that part words; digits end where they are not followed by another. */
    private static final String BEGINNING = "(?<![\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]])";

    private static final Map<RefusalWords, Pattern> PATTERNS = patterns();

    /** Whether a text has one of the phrases; it must be in lower case. */
    boolean isIn(String text) {
        return PATTERNS.get(this).matcher(text).find();
    }

    private static Map<RefusalWords, Pattern> patterns() {
        Map<RefusalWords, List<String>> phrases = new HashMap<>();
        for (String line : WordLists.of(RefusalWords.class, "refusals.csv")) {
            String[] columns = line.split(";");
            for (String phrase : columns[2].split(", ")) {
                phrases.computeIfAbsent(valueOf(columns[0].toUpperCase(Locale.ROOT)), kind -> new ArrayList<>()).add(Pattern.quote(phrase) + (phrase.matches(".*\\d") ? "(?!\\d)" : ""));
            }
        }
        return phrases.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Pattern.compile(BEGINNING + "(?:" + String.join("|", entry.getValue()) + ")")));
    }
}
