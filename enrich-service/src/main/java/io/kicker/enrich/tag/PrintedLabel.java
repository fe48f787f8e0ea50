package io.kicker.enrich.tag;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.kicker.enrich.page.LowerCase;

/**
 * A word or two that a publisher prints to say where a page belongs.
 *
 * @param text   as printed
 * @param source where it stands
 * @param meant  the code that a user has given to it
 */
public record PrintedLabel(String text, TagSource source, Optional<String> meant) {

    // A path segment longer than this is the article's slug, not a section.
    private static final int LONGEST_SECTION = 30;
    private static final int MOST_PATH_SEGMENTS = 4;
    private static final Pattern SEVERAL = Pattern.compile("[|/•·›»>]|\\s[-–—]\\s");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");

    PrintedLabel(String text, TagSource source) {
        this(text, source, Optional.empty());
    }

    /** The page's labels, the most trusted first. */
    public static List<PrintedLabel> of(TagSignals signals) {
        List<PrintedLabel> labels = new ArrayList<>();
        signals.kickers().forEach(text -> add(text, TagSource.KICKER, labels));
        signals.sections().forEach(text -> add(text, TagSource.METADATA, labels));
        signals.breadcrumbs().forEach(text -> add(text, TagSource.BREADCRUMB, labels));
        signals.categories().forEach(text -> add(text, TagSource.FEED, labels));
        pathSections(signals.url()).forEach(text -> labels.add(new PrintedLabel(text, TagSource.URL)));
        return labels;
    }

    /** As printed; where it is several labels in one, such as "Politics | Asia", also each of them. */
    private static void add(String text, TagSource source, List<PrintedLabel> labels) {
        labels.add(new PrintedLabel(text, source));
        String[] parts = SEVERAL.split(text);
        if (parts.length > 1) {
            Arrays.stream(parts).map(String::strip).filter(part -> !part.isEmpty()).forEach(part -> labels.add(new PrintedLabel(part, source)));
        }
    }

    /** The text if the page shows it; null for a part of its address. */
    public String shown() {
        return source == TagSource.URL ? null : text;
    }

    /** This label as the reason for a tag. */
    public Evidence evidence() {
        return new Evidence(source.signal(), text);
    }

    /** The text as tables hold it: lower case, no marks on letters, one blank between words, "and" for "&amp;". */
    public String folded() {
        return fold(text);
    }

    /** @see #folded() */
    public static String fold(String text) {
        String lower = LowerCase.of(text).replace("&", " and ");
        String unmarked = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        // Composed again, for scripts such as Hangul whose syllables the decomposition has taken apart.
        return SEPARATORS.matcher(Normalizer.normalize(unmarked, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    private static List<String> pathSections(String url) {
        String path = path(url);
        String[] segments = path.split("/");
        return Arrays.stream(segments, 0, Math.max(0, segments.length - (path.endsWith("/") ? 0 : 1)))
                .filter(segment -> !segment.isEmpty() && segment.length() <= LONGEST_SECTION && !HAS_DIGIT.matcher(segment).find())
                .limit(MOST_PATH_SEGMENTS)
                .toList();
    }

    private static String path(String url) {
        try {
            String path = URI.create(url).getPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
