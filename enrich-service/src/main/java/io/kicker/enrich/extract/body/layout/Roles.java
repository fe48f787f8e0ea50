package io.kicker.enrich.extract.body.layout;

import java.util.Set;

import io.kicker.enrich.extract.body.layout.Segment.Role;
import org.jsoup.nodes.Element;

/** What a run of text is by the elements around it. */
public final class Roles {

    /** What the headline stands in. */
    public static final Set<String> HEADLINE = Set.of("h1");

    /** Headings are short; a longer one is a paragraph in large letters. */
    private static final int LONGEST_HEADING = 250;

    /** Letters of a sentence that is not a heading, though set as one. */
    private static final int SENTENCE = 150;

    /** Letters of a paragraph in a list's item that has a heading; a sentence has half as many. */
    private static final int SHORTEST_PARAGRAPH = 60;

    private Roles() {
    }

    static Role of(Frame frame, Element runStart, String text) {
        boolean quoted = false;
        for (Frame at = frame; at != null; at = at.parent) {
            String name = at.element.normalName();
            if (isHeading(name)) {
                if (isWholeItem(at.element)) {
                    return Role.ITEM;
                }
                return text.length() <= (text.endsWith(".") ? SENTENCE : LONGEST_HEADING) ? Role.HEADING : Role.TEXT;
            }
            switch (name) {
                case "figcaption" -> {
                    return Role.CAPTION;
                }
                case "figure" -> {
                    return quoted ? Role.QUOTE : Role.CAPTION;
                }
                case "li", "dd", "dt" -> {
                    return quoted ? Role.QUOTE : at.headed && text.length() >= (text.endsWith(".") ? SHORTEST_PARAGRAPH / 2 : SHORTEST_PARAGRAPH)
                            ? Role.TEXT : Role.ITEM;
                }
                case "blockquote" -> quoted = true;
                case "pre" -> {
                    return Role.PREFORMATTED;
                }
                case "article", "main", "body", "td" -> {
                    return quoted ? Role.QUOTE : Role.TEXT;
                }
                default -> {
                    // Goes on with what stands around it.
                }
            }
        }
        return quoted ? Role.QUOTE : Role.TEXT;
    }

    /** Items of a list that are set as headings, each with nothing below it. */
    private static boolean isWholeItem(Element heading) {
        Element around = heading.parent();
        return around != null && around.normalName().equals("li") && around.childrenSize() == 1 && around.ownText().isEmpty();
    }

    static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** The level of the heading that a frame is or stands in, 2 to 6; 2 if it is none. */
    public static int level(Frame frame) {
        for (Frame at = frame; at != null; at = at.parent) {
            if (isHeading(at.element.normalName())) {
                return Math.max(2, at.element.normalName().charAt(1) - '0');
            }
        }
        return 2;
    }
}
