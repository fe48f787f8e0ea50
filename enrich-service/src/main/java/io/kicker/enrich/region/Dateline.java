package io.kicker.enrich.region;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place in capitals before a report's first sentence: "PYONGYANG, Sept 11 (Reuters) - ". */
final class Dateline {

    // Place in capitals, perhaps a date, perhaps an agency in brackets, then a dash; all within the first 80 characters.
    private static final Pattern FORM = Pattern.compile(
            "^\\s*(\\p{Lu}[\\p{Lu} .,'’/-]{2,40}?)(?:,\\s*\\p{L}+\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?)?\\s*(?:\\([^)]{2,30}\\)\\s*)?(?:[-–—]|--)\\s");

    private Dateline() {
    }

    static Optional<String> of(String paragraph) {
        Matcher matcher = FORM.matcher(paragraph.length() > 80 ? paragraph.substring(0, 80) : paragraph);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
