package io.kicker.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in its text an article has what was searched for.
 *
 * @param parts what stands there, in the order of the text
 */
public record Passage(List<Part> parts) {

    /** Around what was searched for: characters that no text needs, as they mean nothing outside a font of one's own. */
    static final String BEGIN = "\uE000";
    static final String END = "\uE001";

    private static final Pattern WANTED = Pattern.compile(BEGIN + "([^" + BEGIN + END + "]*+)" + END);
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?…。！？؟।][\\p{Pf}\\p{Pe}\"']*+$");

    /**
     * Some words of it.
     *
     * @param wanted whether they were searched for
     */
    public record Part(String text, boolean wanted) {
    }

    /**
     * Empty where nothing is marked.
     *
     * @param marked text with {@link #BEGIN} and {@link #END}
     * @param begins whether the article's text begins with it
     */
    static Optional<Passage> of(String marked, boolean begins) {
        List<Part> parts = new ArrayList<>();
        String text = (begins ? "" : "… ") + marked.strip();
        String whole = END_OF_SENTENCE.matcher(text).find() ? text : text + " …";
        Matcher wanted = WANTED.matcher(whole);
        int end = 0;
        while (wanted.find()) {
            add(parts, whole.substring(end, wanted.start()));
            parts.add(new Part(wanted.group(1), true));
            end = wanted.end();
        }
        add(parts, whole.substring(end));
        return end == 0 ? Optional.empty() : Optional.of(new Passage(List.copyOf(parts)));
    }

    private static void add(List<Part> parts, String between) {
        if (!between.isEmpty()) {
            parts.add(new Part(between, false));
        }
    }
}
