package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.page.LowerCase;

/**
 * The line at the end of an article that names its desk and sources: "fg/jcg (afp, ap, reuters)", "Source: Reuters".
 *
 * @param desk     editors' initials
 * @param agencies agencies in lower case
 * @param body     the blocks without the line
 */
public record SignOff(Optional<String> desk, List<String> agencies, List<Block> body) {

    private static final String INITIALS = "\\p{Ll}{1,5}(?:[-/]\\p{Ll}{1,5}){0,4}";
    private static final Pattern LINE = Pattern.compile("^[–—-]?\\s*(?<desk>(?i:" + INITIALS
            + "|\\p{Lu}{2,4}(?:/\\p{Lu}{2,4}){0,3}))?\\s*(?:[(\\[](?<agencies>[^()\\[\\]]{2,90})[)\\]])?\\s*\\.?$");

    /** "Source: Reuters". */
    private static final Pattern LABELLED = Pattern.compile("[(\\[]?(?<label>[\\p{L}\\p{M}]{2,12}(?: [\\p{L}\\p{M}]{2,12})?)\\s?[:：]\\s?"
            + "(?<agencies>[^:：]{2,90}?)[)\\]]?\\s?[.。]?");

    /** A sign-off stands last, but a line or two of the publisher's may follow it. */
    private static final int LAST = 3;
    private static final int LONGEST = 120;

    /** Whether a text is such a line. */
    public static boolean isLine(String text) {
        return read(text).isPresent();
    }

    public static SignOff of(List<Block> body) {
        int seen = 0;
        for (int i = body.size() - 1; i > 0 && seen < LAST; i--) {
            if (body.get(i) instanceof Block.Paragraph paragraph) {
                seen++;
                Optional<SignOff> line = read(paragraph.text());
                if (line.isPresent()) {
                    List<Block> rest = new ArrayList<>(body);
                    rest.remove(i);
                    return new SignOff(line.get().desk, line.get().agencies, List.copyOf(rest));
                }
            }
        }
        return new SignOff(Optional.empty(), List.of(), body);
    }

    /** Without a body. */
    private static Optional<SignOff> read(String text) {
        return text.length() > LONGEST ? Optional.empty() : initialled(text).or(() -> labelled(text));
    }

    private static Optional<SignOff> initialled(String text) {
        Matcher line = text.indexOf('/') < 0 && text.indexOf('(') < 0 && text.indexOf('[') < 0 ? null : LINE.matcher(text);
        if (line == null || !line.matches()) {
            return Optional.empty();
        }
        Optional<String> desk = Optional.ofNullable(line.group("desk"));
        List<String> agencies = line.group("agencies") == null ? List.of() : Agencies.listed(line.group("agencies"));
        boolean signed = line.group("agencies") == null ? desk.isPresent() && desk.get().contains("/") : !agencies.isEmpty();
        return signed ? Optional.of(new SignOff(desk, agencies, List.of())) : Optional.empty();
    }

    private static Optional<SignOff> labelled(String text) {
        Matcher line = LABELLED.matcher(text);
        List<String> agencies = line.matches() && SourceWords.ALL.contains(LowerCase.of(line.group("label")))
                ? Agencies.listed(line.group("agencies")) : List.of();
        return agencies.isEmpty() ? Optional.empty() : Optional.of(new SignOff(Optional.empty(), agencies, List.of()));
    }
}
