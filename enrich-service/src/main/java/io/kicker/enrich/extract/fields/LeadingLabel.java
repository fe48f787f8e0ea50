package io.kicker.enrich.extract.fields;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.outline.Mark;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A kicker in an element of its own at the beginning of a headline's, which style alone sets above it. */
final class LeadingLabel {

    private static final int LONGEST = 60;
    private static final Pattern SIGNS_BEHIND = Pattern.compile("[\\s:|/›»•·–—-]+$");

    private LeadingLabel() {
    }

    /**
     * The element in a heading that is its kicker: it is called so, or screen readers say a colon behind it, or what stands behind it is a title.
     * Below the h1 a heading of two elements has none for lines, as large letters need them.
     *
     * @param isTitle whether metadata have a text for a title
     */
    static Optional<Element> in(Element heading, Predicate<String> isTitle) {
        return first(heading).filter(first -> isMarked(heading, first) || isTitle.test(behind(heading, first)));
    }

    /** The words in an element of their own in front of a headline that does not have them. */
    static Optional<String> before(Element heading, String headline) {
        return first(heading).filter(label -> !label.is(Mark.CONTROL.evaluator()) && (isMarked(heading, label) || heading.text().endsWith(headline)))
                .map(LeadingLabel::words).filter(label -> !label.isEmpty() && !Letters.of(headline).startsWith(Letters.of(label)));
    }

    /** The first of several pieces, if it is short enough for a label. */
    private static Optional<Element> first(Element heading) {
        Element around = heading;
        while (around.childrenSize() == 1 && around.ownText().isBlank()) {
            around = around.child(0);
        }
        List<Node> printed = around.childNodes().stream().filter(LeadingLabel::isPrinted).toList();
        boolean several = printed.size() > 1 && printed.get(0) instanceof Element first && first.text().length() <= LONGEST;
        return several ? Optional.of((Element) printed.get(0)) : Optional.empty();
    }

    private static boolean isPrinted(Node node) {
        return node instanceof TextNode text ? !text.text().isBlank() : node instanceof Element element && !element.text().isBlank();
    }

    private static boolean isMarked(Element heading, Element label) {
        return isCalledKicker(label) || hasUnseenColon(label) || !heading.normalName().equals("h1") && isPiece(label);
    }

    /** Whether all of the heading is in two elements, the first of which is far shorter than the other and no sentence. */
    private static boolean isPiece(Element first) {
        Element around = first.parent();
        String text = first.text().strip();
        boolean two = around.ownText().isBlank() && around.children().stream().filter(piece -> !Letters.first(piece.text()).isEmpty()).count() == 2;
        return two && text.length() * 2 < around.text().length() && ".?!…".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static boolean isCalledKicker(Element label) {
        for (Attribute attribute : label.attributes()) {
            if (attribute.getKey().contains("kicker") || attribute.getValue().contains("kicker")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasUnseenColon(Element label) {
        return label.getAllElements().stream().anyMatch(inside -> inside.text().strip().equals(":"));
    }

    private static String words(Element label) {
        return SIGNS_BEHIND.matcher(label.text()).replaceFirst("").strip();
    }

    private static String behind(Element heading, Element label) {
        return heading.text().substring(Math.min(heading.text().length(), label.text().length())).strip();
    }
}
