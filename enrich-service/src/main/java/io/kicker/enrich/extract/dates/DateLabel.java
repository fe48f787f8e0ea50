package io.kicker.enrich.extract.dates;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.extract.outline.Box;

/** What the words before a printed date say of it: "Published: 3 July 2026. Updated: 4 July 2026". */
public final class DateLabel {

    private static final Map<String, List<String>> TABLE = WordLists.byKey(DateLabel.class, "date-labels.csv");
    private static final Pattern UPDATED = anyOf("updated");
    private static final Pattern PUBLISHED = anyOf("published");

    /** Letters before a box in which its label ends. */
    private static final int BEFORE = 30;

    private DateLabel() {
    }

    private static Pattern anyOf(String label) {
        return Pattern.compile("(?iu)\\b(?:" + String.join("|", TABLE.get(label)) + ")(?!\\p{L})|" + String.join("|", TABLE.get(label + "-unspaced")));
    }

    /** A box's text with what is printed before it, up to another date. */
    static String line(Box box, String text) {
        String before = box.textBefore(BEFORE);
        int from = before.length();
        while (from > 0 && !Character.isDigit(before.charAt(from - 1))) {
            from--;
        }
        return before.substring(from) + " " + text;
    }

    /** A line without what it calls the last change. */
    static String withoutUpdate(String line) {
        Matcher updated = UPDATED.matcher(line);
        if (!updated.find()) {
            return line;
        }
        String before = line.substring(0, updated.start());
        Matcher published = PUBLISHED.matcher(line);
        return Digits.isIn(before) ? before : published.find(updated.end()) ? line.substring(published.end()) : "";
    }

    /** Whether a line begins with a label. */
    public static boolean isFirst(String line) {
        return UPDATED.matcher(line).lookingAt() || PUBLISHED.matcher(line).lookingAt();
    }

    /** Whether a line calls a date the last change. */
    static boolean tellsUpdate(String line) {
        return UPDATED.matcher(line).find();
    }

    /** Whether a line begins with a label of its publication and has none of a change. */
    static boolean isOnlyPublished(String line) {
        return PUBLISHED.matcher(line.strip()).lookingAt() && !tellsUpdate(line);
    }

    /** What follows where a line begins with a label of its publication; empty if it does not. */
    static String published(String line) {
        Matcher published = PUBLISHED.matcher(line);
        return published.lookingAt() ? line.substring(published.end()).replaceFirst("^[\\s:：]+", "").strip() : "";
    }

    /** What a line calls the last change; empty if nothing. */
    static String update(String line) {
        Matcher updated = UPDATED.matcher(line);
        if (!updated.find()) {
            return "";
        }
        Matcher published = PUBLISHED.matcher(line);
        return line.substring(updated.end(), published.find(updated.end()) ? published.start() : line.length());
    }
}
