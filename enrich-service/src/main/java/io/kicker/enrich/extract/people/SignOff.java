package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;

/**
 * The line at the end of an article that names its desk and sources: "fg/jcg (afp, ap, reuters)".
 *
 * @param desk     editors' initials
 * @param agencies agencies in lower case
 * @param body     the blocks without the line
 */
public record SignOff(Optional<String> desk, List<String> agencies, List<Block> body) {

    private static final String INITIALS = "\\p{Ll}{1,5}(?:[-/]\\p{Ll}{1,5}){0,4}";
    private static final Pattern LINE = Pattern.compile("^[–—-]?\\s*(?<desk>(?i:" + INITIALS
            + "|\\p{Lu}{2,4}(?:/\\p{Lu}{2,4}){0,3}))?\\s*(?:[(\\[](?<agencies>[^()\\[\\]]{2,90})[)\\]])?\\s*\\.?$");

    /** A sign-off stands last, but a line or two of the publisher's may follow it. */
    private static final int LAST = 3;
    private static final int LONGEST = 120;

    /** Whether a text is such a line. */
    public static boolean isLine(String text) {
        if (text.length() > LONGEST || text.indexOf('/') < 0 && text.indexOf('(') < 0 && text.indexOf('[') < 0) {
            return false;
        }
        Matcher line = LINE.matcher(text);
        return line.matches() && (line.group("agencies") != null ? !Agencies.listed(line.group("agencies")).isEmpty()
                : line.group("desk") != null && line.group("desk").contains("/"));
    }

    public static SignOff of(List<Block> body) {
        int seen = 0;
        for (int i = body.size() - 1; i > 0 && seen < LAST; i--) {
            if (!(body.get(i) instanceof Block.Paragraph paragraph)) {
                continue;
            }
            seen++;
            Matcher line = LINE.matcher(paragraph.text());
            if (isLine(paragraph.text()) && line.matches()) {
                List<String> agencies = line.group("agencies") == null ? List.of() : Agencies.listed(line.group("agencies"));
                List<Block> rest = new ArrayList<>(body);
                rest.remove(i);
                return new SignOff(Optional.ofNullable(line.group("desk")), agencies, List.copyOf(rest));
            }
        }
        return new SignOff(Optional.empty(), List.of(), body);
    }
}
