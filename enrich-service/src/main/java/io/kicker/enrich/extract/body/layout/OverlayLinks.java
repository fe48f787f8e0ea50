package io.kicker.enrich.extract.body.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/** Links without text that are laid over a teaser's box or picture, and named in an attribute after its headline, which is no link by itself. */
final class OverlayLinks {

    /** Letters of a headline; fewer name a button. */
    private static final int SHORTEST = 15;

    /** Letters of a paragraph; a teaser's text is shorter. */
    private static final int SHORTEST_TEXT = 140;

    /** Pictures between a subheading and its text. */
    private static final int MOST_PICTURES = 3;

    private final Set<String> headlines = new HashSet<>();

    void see(Element link) {
        String address = link.attr("href");
        String title = link.attr("title");
        String name = title.isEmpty() ? link.attr("aria-label") : title;
        if (name.length() >= SHORTEST && !address.isEmpty() && !address.startsWith("#") && !link.hasText()) {
            headlines.add(StringUtil.normaliseWhitespace(name).strip());
        }
    }

    /** Counts these headlines as linked, but not the page's own, and no subheading of the text whose picture leads to a shop. */
    void count(List<Segment> segments) {
        for (int i = 0; i < segments.size() && !headlines.isEmpty(); i++) {
            Segment segment = segments.get(i);
            if (segment.linkChars == 0 && headlines.contains(segment.text) && !isAboveText(segments, i) && !isOfPage(segment)) {
                segment.linkChars = segment.text.length();
                for (Frame frame = segment.frame; frame != null; frame = frame.parent) {
                    frame.linkChars += segment.text.length();
                }
            }
        }
    }

    /** Whether it is a subheading, perhaps with a picture between it and its text. */
    private static boolean isAboveText(List<Segment> segments, int index) {
        int below = index + 1;
        while (below < segments.size() && segments.get(below).role == Segment.Role.IMAGE && below <= index + MOST_PICTURES) {
            below++;
        }
        return segments.get(index).role == Segment.Role.HEADING && below < segments.size() && segments.get(below).isProse()
                && segments.get(below).weight >= SHORTEST_TEXT && segments.get(below).linkChars == 0;
    }

    private static boolean isOfPage(Segment headline) {
        return headline.frame.closest(Roles.HEADLINE) != null || headline.element.ownerDocument().title().contains(headline.text);
    }
}
