package io.kicker.enrich.region;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place before a report's first sentence: in capitals as in "PYONGYANG, Sept 11 (Reuters) - ", or as it is written where a
 * date follows, as in "Toronto, Feb 26 - ".
 */
final class Dateline {

    private static final int LONGEST = 90;
    private static final String STATE = "(?:,\\s*\\p{Lu}[\\p{L}.]{1,14})?";
    private static final String DATE = ",\\s*\\p{L}+\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?";
    private static final String END = "\\s*(?:\\([^)]{2,30}\\)\\s*)?(?:--|[-–—])(?:\\s|$)";
    private static final Pattern IN_CAPITALS = Pattern.compile("^\\s*(\\p{Lu}[\\p{Lu} .'’/-]{2,40}?" + STATE + ")(?:" + DATE + ")?" + END);
    private static final Pattern WITH_DATE = Pattern.compile("^\\s*(\\p{Lu}[\\p{L} .'’/-]{2,40}?" + STATE + ")" + DATE + END);

    private Dateline() {
    }

    static Optional<String> of(String paragraph) {
        String start = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        return find(IN_CAPITALS, start).or(() -> find(WITH_DATE, start));
    }

    private static Optional<String> find(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
