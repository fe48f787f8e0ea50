package io.kicker.enrich.extract.people;

import java.util.List;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.outline.Box;

/** A line right below the headline with nothing but names and what their bearers have studied: "Mira Tan, DVM; Jonas Feldkamp, BA, LVT". */
final class DegreedNames {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,]\\s*|\\s+(?:&|" + And.ANY + ")\\s+");

    /** Degrees and offices of any kind stand behind one that is known. */
    private static final Pattern LIKE_DEGREE = Pattern.compile("\\p{Lu}[\\p{Lu}.-]{1,7}(?:\\s?\\([^()]+\\))?");

    private static final int LONGEST = 250;

    private DegreedNames() {
    }

    static List<String> below(Box headline) {
        Box line = headline.after();
        return line != null && line.textLength() <= LONGEST && isOne(line.text()) ? List.of(line.text()) : List.of();
    }

    private static boolean isOne(String line) {
        String[] parts = line.indexOf(',') < 0 ? new String[0] : SEPARATOR.split(line);
        boolean named = false;
        for (String part : parts) {
            boolean degree = named ? PersonName.isDegree(part) : !part.equals(parts[0]) && LIKE_DEGREE.matcher(part).matches();
            if (named && !degree || !named && !degree && !GivenNames.mayBeFullName(part)) {
                return false;
            }
            named = !degree;
        }
        return parts.length > 1 && !named;
    }
}
