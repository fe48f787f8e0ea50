package io.kicker.enrich.extract.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;

/**
 * A page as a tree of frames and a sequence of segments.
 *
 * @param frames   in page order, so that a parent comes before its children; the first is the page's body
 * @param segments in page order
 */
record PageLayout(List<Frame> frames, List<Segment> segments) {

    /** Elements holding more of the page's prose than this are no boilerplate, whatever they are called. */
    private static final double TOO_MUCH_TO_BE_BOILERPLATE = 0.35;

    /** Hints that prose overrules; comments and teasers are prose themselves. */
    private static final Set<Boilerplate> OVERRULED_BY_PROSE = EnumSet.of(Boilerplate.NAVIGATION, Boilerplate.ASIDE, Boilerplate.FORM,
            Boilerplate.PROMOTION, Boilerplate.SHARING, Boilerplate.BYLINE, Boilerplate.ADVERTISEMENT, Boilerplate.CAPTION);

    private static final Set<String> NEVER = Set.of("html", "body", "main", "article");

    /** Sums up the text, decides which elements are boilerplate, and sums up again without them. */
    PageLayout judge(Predicate<Element> notBody) {
        segments.stream().filter(segment -> !segment.isPhrase()).forEach(segment -> segment.frame.raw += segment.goodness());
        sumUp(true);
        CaptionBoxes.mark(this);
        RepeatedTeasers.mark(this);
        double all = frames.isEmpty() ? 0 : frames.get(0).raw;
        for (Frame frame : frames) {
            frame.own = notBody.test(frame.element) ? Boilerplate.ASIDE : frame.own != null ? frame.own : boilerplate(frame, all);
            frame.reason = frame.own != null || frame.parent == null ? frame.own : frame.parent.reason;
            // Streaming frameworks send the article hidden and show it by script.
            frame.hidden = frame.hidden && !isMuch(frame, all) || frame.parent != null && frame.parent.hidden;
        }
        for (Segment segment : segments) {
            if (segment.frame.reason == null && !segment.frame.hidden && !segment.isCaption && !segment.isPhrase()) {
                segment.frame.good += segment.goodness();
            }
        }
        sumUp(false);
        return this;
    }

    private void sumUp(boolean raw) {
        for (int i = frames.size() - 1; i > 0; i--) {
            Frame frame = frames.get(i);
            if (raw) {
                frame.parent.raw += frame.raw;
            } else {
                frame.parent.good += frame.good;
            }
        }
    }

    private static Boilerplate boilerplate(Frame frame, double all) {
        Element element = frame.element;
        String name = element.normalName();
        if (NEVER.contains(name) || isMuch(frame, all)) {
            return null;
        }
        Boilerplate byName = switch (name) {
            case "nav", "menu" -> Boilerplate.NAVIGATION;
            case "footer", "address" -> Boilerplate.FOOTER;
            case "aside" -> Boilerplate.ASIDE;
            case "form", "fieldset" -> Boilerplate.FORM;
            case "figcaption" -> Boilerplate.CAPTION;
            default -> byRole(element.attr("role"));
        };
        if (byName != null) {
            return byName;
        }
        Boilerplate hint = element.attributesSize() == 0 ? null : ClassHints.of(element);
        return hint == null || isProse(frame) && OVERRULED_BY_PROSE.contains(hint) ? null : hint;
    }

    private static boolean isMuch(Frame frame, double all) {
        return frame.raw > all * TOO_MUCH_TO_BE_BOILERPLATE && frame.raw > 0;
    }

    /** Running text of several paragraphs, whatever a class calls it: "sidebar-grid__content" holds the article. */
    private static boolean isProse(Frame frame) {
        return frame.raw > 1_200 && frame.linkDensity() < 0.2;
    }

    private static Boilerplate byRole(String role) {
        return switch (role) {
            case "navigation", "menu", "menubar", "search", "tablist" -> Boilerplate.NAVIGATION;
            case "contentinfo" -> Boilerplate.FOOTER;
            case "complementary" -> Boilerplate.ASIDE;
            case "banner" -> Boilerplate.HEADER;
            case "dialog", "alertdialog" -> Boilerplate.CONSENT;
            case "form" -> Boilerplate.FORM;
            default -> null;
        };
    }
}
