package io.kicker.enrich.extract.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Bold;
import io.kicker.enrich.extract.body.layout.Roles;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;

/**
 * Finds subheadings that a page sets as paragraphs: short lines that are no sentences, each above a paragraph, in bold or named as one. A question
 * in bold is an interviewer's.
 */
final class Subheadings {

    /** Letters of a subheading. */
    private static final int LONGEST = 90;

    /** Letters of the paragraph below it. */
    private static final int PARAGRAPH = 80;

    /** One line in bold may be anything: who speaks, where it happened. */
    private static final int FEWEST = 2;

    private static final String QUOTES = "\"'“”‘«»„「『";

    /** What newsrooms call a line between paragraphs. */
    private static final Pattern NAMED = Pattern.compile("(?i)cross-?head|inter-?line|inter-?tit(?:le|re)"
            + "|zwischen-?(?:titel|zeile|(?:ue|ü)berschrift)|sub-?head(?:ing)?(?:$|[\\s_-])|ladillo|mellanrubrik|mellomtittel|mezzotitolo|tussenkop"
            + "|väliotsikko");

    private Subheadings() {
    }

    /** Those of the kept segments; none where headings are marked as such. */
    static Set<Segment> of(List<Segment> segments) {
        Set<Segment> found = new HashSet<>();
        boolean named = false;
        Segment before = null;
        Segment beforeThat = null;
        for (Segment segment : segments) {
            boolean headline = segment.role() == Role.HEADING && segment.frame().closest(Roles.HEADLINE) != null;
            if (!segment.kept() || !segment.isText() || headline) {
                continue;
            }
            if (segment.role() == Role.HEADING) {
                return Set.of();
            }
            // The first line may be a byline.
            if (beforeThat != null && isLine(before) && segment.isProse() && segment.weight() >= PARAGRAPH && !isLine(segment)) {
                found.add(before);
                named |= isNamed(before);
            }
            beforeThat = before;
            before = segment;
        }
        return found.size() >= FEWEST || named ? found : Set.of();
    }

    private static boolean isLine(Segment segment) {
        return segment.role() == Role.TEXT && segment.weight() <= LONGEST && segment.linkChars() == 0 && beginsWithWord(segment.text())
                && !segment.endsLikeSentence()
                && (isNamed(segment) || Bold.is(segment.element().normalName()) && segment.text().equals(segment.element().text()));
    }

    /** Subheadings are often what someone said. */
    private static boolean beginsWithWord(String line) {
        return Character.isLetterOrDigit(line.charAt(QUOTES.indexOf(line.charAt(0)) < 0 || line.length() == 1 ? 0 : 1));
    }

    private static boolean isNamed(Segment segment) {
        return isNamed(segment.frame().names())
                || segment.element() != segment.frame().element() && isNamed(segment.element().className()) && segment.text().equals(segment.element().text());
    }

    private static boolean isNamed(String names) {
        return !names.isEmpty() && NAMED.matcher(names).find();
    }
}
