package io.kicker.enrich.extract.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.NoSnippet;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.PageLayout;
import io.kicker.enrich.extract.body.layout.Roles;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;
import io.kicker.enrich.extract.people.BylineLines;

/**
 * The article's first paragraphs where they stand apart from the rest: many publishers put the lead into a box of its own between headline
 * and text.
 */
final class LeadIn {

    /** Letters of a paragraph; bylines, dates and captions have fewer. */
    private static final int SHORTEST = 60;

    /** Letters of a paragraph that need not end as a sentence does. */
    private static final int SURELY_PROSE = 140;

    /** Segments between the headline and the text: further up stands another headline, not this article's. */
    private static final int FARTHEST = 80;

    /** What stands between names, places and times. */
    private static final String SIGNS = "|•·@©/";

    /** The same for a heading that is not of the first level: it may be any. */
    private static final int NEAR = 12;

    private LeadIn() {
    }

    /** The paragraphs between the headline and the root, each once: some print them again for narrow screens, or in the text. */
    static List<Segment> before(Frame root, PageLayout layout, PictureReader pictures) {
        int headline = headline(root, layout.segments());
        Set<String> captions = layout.captions();
        Set<String> said = new HashSet<>();
        layout.segments().subList(root.first(), root.last()).stream().filter(Segment::kept).forEach(segment -> said.add(segment.text()));
        List<Segment> lead = new ArrayList<>();
        for (int i = headline + 1; headline >= 0 && i < root.first(); i++) {
            Segment segment = layout.segments().get(i);
            boolean right = i == headline + 1 && isRightBelow(segment, layout.segments().get(headline));
            if ((right || isParagraph(segment) || isHeadingOfProse(segment)) && segment.frame().reason() == null && !segment.frame().hidden()
                    && !NoSnippet.is(segment.element()) && !captions.contains(segment.text())
                    && !isCaption(segment, layout.segments().get(i - 1), pictures) && said.add(segment.text())) {
                segment.keep(true);
                lead.add(segment);
            }
        }
        return lead;
    }

    private static boolean isCaption(Segment line, Segment above, PictureReader pictures) {
        return above.role() == Role.IMAGE && pictures.read(above.element()).filter(image -> BlockBuilder.isPrintedBelow(image, line.text())).isPresent();
    }

    private static int headline(Frame root, List<Segment> segments) {
        int near = -1;
        for (int i = root.first() - 1; i >= Math.max(0, root.first() - FARTHEST); i--) {
            Segment segment = segments.get(i);
            if (segment.role() == Role.HEADING && segment.frame().closest(Roles.HEADLINE) != null) {
                return i;
            }
            near = near < 0 && root.first() - i <= NEAR && isHeading(segment) ? i : near;
        }
        return near;
    }

    /** A heading that may be the headline of a page that marks none as its first. */
    private static boolean isHeading(Segment segment) {
        return segment.role() == Role.HEADING && segment.linkDensity() < 0.3 && segment.frame().reason() == null && !segment.frame().hidden();
    }

    /** A standfirst in large letters. */
    private static boolean isHeadingOfProse(Segment segment) {
        return segment.role() == Role.HEADING && segment.linkDensity() < 0.3 && segment.weight() >= SHORTEST && segment.endsLikeSentence();
    }

    /** A standfirst need not end as a sentence does. */
    private static boolean isRightBelow(Segment line, Segment headline) {
        return headline.frame().closest(Roles.HEADLINE) != null && (line.role() == Role.TEXT || line.role() == Role.HEADING) && line.weight() >= SHORTEST
                && line.linkChars() == 0 && !line.isCaption() && !line.isPhrase() && !Digits.isIn(line.text())
                && SIGNS.chars().noneMatch(sign -> line.text().indexOf(sign) >= 0) && !BylineLines.isOne(line.text());
    }

    private static boolean isParagraph(Segment segment) {
        boolean prose = segment.role() == Role.TEXT || segment.role() == Role.QUOTE || segment.role() == Role.ITEM;
        return prose && !segment.isCaption() && segment.linkDensity() < 0.3 && !segment.isPhrase()
                && (segment.weight() >= SHORTEST && segment.endsLikeSentence() || segment.weight() >= SURELY_PROSE);
    }
}
