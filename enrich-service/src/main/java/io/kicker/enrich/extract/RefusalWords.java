package io.kicker.enrich.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What pages say that stand in an article's place, in the languages of {@code refusals.csv}. */
enum RefusalWords {
    BLOCKED, GONE, LOGIN, CONSENT, NOTHING;

    /** A phrase begins where a word does, in scripts that part words; digits end where they are not followed by another. */
    private static final String BEGINNING = "(?<![\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]])";

    private static final Map<RefusalWords, Pattern> PATTERNS = patterns();

    private static final Pattern NAME_OF_SITE = Pattern.compile("[.!\\s]*(?:[|\u2013\u2014\u00b7-].*)?");

    /** Whether a text has one of the phrases; it must be in lower case. */
    boolean isIn(String text) {
        return PATTERNS.get(this).matcher(text).find();
    }

    /** Whether a title says so and nothing else, but for the name of the site. */
    boolean isAllOf(String title) {
        Matcher words = PATTERNS.get(this).matcher(title);
        return words.lookingAt() && NAME_OF_SITE.matcher(title).region(words.end(), title.length()).matches();
    }

    private static Map<RefusalWords, Pattern> patterns() {
        Map<RefusalWords, List<String>> phrases = new HashMap<>();
        for (String line : WordLists.of(RefusalWords.class, "refusals.csv")) {
            String[] columns = line.split(";");
            for (String phrase : columns[2].split(", ")) {
                phrases.computeIfAbsent(valueOf(columns[0].toUpperCase(Locale.ROOT)), kind -> new ArrayList<>())
                        .add(Pattern.quote(phrase) + (phrase.matches(".*\\d") ? "(?!\\d)" : ""));
            }
        }
        return phrases.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Pattern.compile(BEGINNING + "(?:" + String.join("|", entry.getValue()) + ")")));
    }
}
