package io.kicker.enrich.extract.teaser;

import java.util.ArrayList;
import java.util.List;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/**
 * The headline in a link or heading, without what a page prints around it: a date, a label, the same once more. Pages put badges and kickers into
 * elements of their own right beside the headline's, and set them apart by style alone: {@code <em>Premium</em><span>Ferries to run</span>}.
 */
final class TeaserHeadline implements NodeVisitor {

    private static final Evaluator EXTRAS = Selector.evaluatorOf(Mark.TEASER_EXTRA.selector() + ", svg");

    /** Letters of a kicker; what is longer is a part of the headline. */
    private static final int LONGEST_KICKER = 60;

    /** Letters of a headline behind kickers: what is shorter may be who wrote it. */
    private static final int SHORTEST = 18;

    private static final String ARROWS = "←→‹›»";
    private static final String OPENING = "\"'“„«»‹›‘";
    private static final String CLOSING = "\"'”“»«›‹’.!?…)";

    /** Each with all text up to the next place where elements meet without a space. */
    private final List<StringBuilder> parts = new ArrayList<>();
    private boolean spaced = true;
    private Node last;

    private TeaserHeadline() {
    }

    static String in(Box box) {
        Element shown = shown(box);
        String whole = withoutSigns(shown == box.element() ? box.text() : shown.text());
        return once(hasMeeting(whole) ? withoutKicker(shown, whole) : whole);
    }

    /** The element without dates, labels and words that screen readers alone say, unless it has no others. */
    private static Element shown(Box box) {
        if (box.first(Mark.TEASER_EXTRA) == null && box.first(Mark.CONTROL) == null) {
            return box.element();
        }
        Element copy = box.element().clone();
        copy.select(EXTRAS).remove();
        copy.select(Mark.CONTROL.evaluator()).removeIf(unseen -> unseen != copy && !Letters.first(unseen.text()).isEmpty());
        return copy.hasText() ? copy : box.element();
    }

    /** What stood between the headline and a label is no part of it, and neither are arrows at its ends. */
    private static String withoutSigns(String headline) {
        String text = withoutArrows(headline.strip());
        String behind = text.startsWith(":") ? text.substring(1) : text;
        return (behind.endsWith(":") ? behind.substring(0, behind.length() - 1) : behind).strip();
    }

    private static String withoutArrows(String text) {
        int last = text.length() - 1;
        boolean before = last > 1 && ARROWS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
        // French quotations end in one too.
        boolean behind = last > 1 && ARROWS.indexOf(text.charAt(last)) >= 0 && text.charAt(last - 1) == ' ' && text.indexOf('«') < 0;
        return text.substring(before ? 2 : 0, behind ? last - 1 : text.length());
    }

    /** Asked first, as most headlines have no such place. */
    private static boolean hasMeeting(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (isMeeting(text.charAt(i - 1), text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeeting(char before, char after) {
        return (Character.isLetterOrDigit(before) && !Character.isUpperCase(before) || CLOSING.indexOf(before) >= 0)
                && (Character.isUpperCase(after) || Character.isDigit(after) && !Character.isDigit(before) || OPENING.indexOf(after) >= 0);
    }

    private static String withoutKicker(Element element, String whole) {
        TeaserHeadline found = new TeaserHeadline();
        element.traverse(found);
        List<String> parts = found.parts.stream().map(part -> part.toString().strip()).toList();
        String headline = parts.stream().reduce("", (front, part) -> part.length() >= SHORTEST || part.length() > front.length() ? part : front);
        boolean kickers = parts.stream().allMatch(part -> part.equals(headline) || part.length() <= LONGEST_KICKER);
        return kickers && whole.contains(headline) ? headline : whole;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            spaced |= element.isBlock() || element.normalName().equals("br");
        } else if (node instanceof TextNode text && !text.getWholeText().isEmpty()) {
            add(text);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        spaced |= node instanceof Element element && element.isBlock();
    }

    private void add(TextNode node) {
        String raw = node.getWholeText();
        String text = node.text().strip();
        if (text.isEmpty()) {
            spaced = true;
            return;
        }
        boolean apart = !spaced && !Character.isWhitespace(raw.charAt(0)) && isMeeting(letterBefore(), text.charAt(0)) && isOfOtherElement(node);
        if (parts.isEmpty() || apart) {
            parts.add(new StringBuilder());
        } else if (spaced || Character.isWhitespace(raw.charAt(0))) {
            part().append(' ');
        }
        part().append(text);
        spaced = Character.isWhitespace(raw.charAt(raw.length() - 1));
        last = node;
    }

    private StringBuilder part() {
        return parts.get(parts.size() - 1);
    }

    private char letterBefore() {
        return part().charAt(part().length() - 1);
    }

    /** Whether the element around both has no text of its own, as the one around words in bold has. */
    private boolean isOfOtherElement(TextNode node) {
        Element around = (Element) last.parent();
        while (around != null && !isAround(around, node)) {
            around = around.parent();
        }
        return around != null && around.ownText().isBlank();
    }

    private static boolean isAround(Element element, Node node) {
        Node at = node.parent();
        while (at != null && at != element) {
            at = at.parent();
        }
        return at != null;
    }

    /** Some print a headline twice, for wide and for narrow screens. */
    private static String once(String text) {
        int middle = text.length() / 2;
        boolean twice = text.length() % 2 == 1 && text.charAt(middle) == ' ' && text.startsWith(text.substring(middle + 1));
        return twice ? text.substring(0, middle) : text;
    }
}
