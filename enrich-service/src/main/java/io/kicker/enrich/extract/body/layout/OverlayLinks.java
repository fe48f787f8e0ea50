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

    private static final Set<String> HEADLINE = Set.of("h1");

    private final Set<String> headlines = new HashSet<>();

    void see(Element link) {
        String address = link.attr("href");
        String title = link.attr("title");
        String name = title.isEmpty() ? link.attr("aria-label") : title;
        if (name.length() >= SHORTEST && !address.isEmpty() && !address.startsWith("#") && !link.hasText()) {
            headlines.add(StringUtil.normaliseWhitespace(name).strip());
        }
    }

    /** Counts these headlines as linked; that of the page may be linked to its picture. */
    void count(List<Segment> segments) {
        if (headlines.isEmpty()) {
            return;
        }
        for (Segment segment : segments) {
            if (segment.linkChars == 0 && headlines.contains(segment.text) && segment.frame.closest(HEADLINE) == null) {
                segment.linkChars = segment.text.length();
                for (Frame frame = segment.frame; frame != null; frame = frame.parent) {
                    frame.linkChars += segment.text.length();
                }
            }
        }
    }
}
