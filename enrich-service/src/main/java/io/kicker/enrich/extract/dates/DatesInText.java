package io.kicker.enrich.extract.dates;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Looks for a printed date where readers do: near the headline and just before the text. */
final class DatesInText {

    /** Elements looked at on each side of the headline. */
    private static final int NEAR = 60;

    /** Shorter ones have a digit: "5分前", five minutes ago. */
    private static final int SHORTEST_LINE = 6;
    private static final int SHORTEST_WITH_DIGIT = 3;

    /** A date line is short; a date in a sentence is the date of something else. */
    private static final int LONGEST_LINE = 90;

    /** Letters beside a date in a link that is no teaser: a word such as "Published", and the date of the last change. */
    static final int LONGEST_LABEL = 30;

    private static final int LINKED_HEADLINE = 35;

    /** Letters of a date with a word before it, and elements in it. */
    private static final int LONGEST_DATE = 24;
    private static final int MOST_PIECES = 4;

    /** Short lines of a page that are looked at. */
    private static final int MOST_LINES = 3_000;

    private DatesInText() {
    }

    /**
     * @param headline where the headline is printed, or null
     * @param root     the element that holds the text, or null
     */
    static Optional<PageDate> near(Box headline, Box root, Function<String, Optional<PageDate>> reader) {
        Box start = headline != null ? headline : root;
        Box at = start;
        Box read = null;
        Map<Box, Boolean> asides = new HashMap<>();
        // Upwards, as long as a wider element is still about this article.
        for (int up = 0; up < 5 && at != null && !at.name().equals("body"); up++, at = at.parent()) {
            Optional<PageDate> date = in(at, read, start, asides, reader);
            if (date.isPresent()) {
                return date;
            }
            read = at;
        }
        return Optional.empty();
    }

    /**
     * A short line with a date, wherever on the page: the last before the text, or else the first in or after it. Teasers and comments have
     * dates too, but those are linked, or stand in boxes that say so.
     */
    static Optional<PageDate> anywhere(Outline page, Box root, Function<String, Optional<PageDate>> reader) {
        Optional<PageDate> before = Optional.empty();
        boolean reached = false;
        int looked = 0;
        for (Box box : page.boxes()) {
            reached |= box == root;
            String own = !box.isWithin(Mark.DATED_OTHERWISE, root) && Digits.isRightIn(box.element()) ? own(box.element()) : "";
            if (!isLine(own) || ++looked > MOST_LINES) {
                continue;
            }
            Optional<PageDate> date = reader.apply(own).filter(read -> !TableCell.isInColumn(box.element(), reader));
            if (date.isPresent() && reached) {
                return before.or(() -> date);
            }
            before = date.isPresent() ? date : before;
        }
        return before;
    }

    /** The date that a column beside the text gives the article. */
    static Optional<PageDate> beside(Outline page, Function<String, Optional<PageDate>> reader) {
        for (Box column : page.all(Mark.COLUMN)) {
            if (leadsElsewhere(column)) {
                continue;
            }
            Optional<PageDate> date = column.all().stream().limit(NEAR).map(DatesInText::printed).filter(DatesInText::isLine).map(reader)
                    .flatMap(Optional::stream).findFirst();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(Box part, Box box) {
        return part != null && part.contains(box);
    }

    private static String printed(Box box) {
        return box.element().hasAttr("datetime") ? box.element().attr("datetime") : own(box.element());
    }

    /** The text right in an element: jsoup puts that before and behind a child together without a space. */
    static String own(Element element) {
        return element.childrenSize() == 0 ? element.ownText() : joined(element.childNodes());
    }

    /** The texts among some nodes, with spaces between them. */
    private static String joined(List<? extends Node> nodes) {
        StringJoiner pieces = new StringJoiner(" ");
        for (Node node : nodes) {
            if (node instanceof TextNode piece && !piece.isBlank()) {
                pieces.add(piece.text().strip());
            }
        }
        return pieces.toString();
    }

    /** The text right in a box, or all of it with spaces between its pieces if they may be a date. */
    private static String line(Box box) {
        return isOfPieces(box) && Digits.isIn(box.text()) ? joined(box.element().nodeStream(TextNode.class).toList()) : own(box.element());
    }

    /** Whether it may be a day, a month and a year in elements of their own. */
    private static boolean isOfPieces(Box box) {
        return box.textLength() >= SHORTEST_LINE && box.textLength() <= LONGEST_DATE && box.element().childrenSize() > 0
                && box.element().childrenSize() <= MOST_PIECES;
    }

    static boolean isShort(Box box) {
        return box.textLength() >= SHORTEST_LINE && box.textLength() <= LONGEST_LINE;
    }

    private static boolean isLine(String text) {
        return text.length() <= LONGEST_LINE && (text.length() >= SHORTEST_LINE || text.length() >= SHORTEST_WITH_DIGIT && Digits.isIn(text));
    }

    /**
     * A date within a link is that of what is linked, unless it is all there is to the link: blogs link it to the articles of that day. One in an aside
     * is that of other articles where it leads to any.
     *
     * @param asides whether those looked at do: for each date in one anew its links would be read in vain
     */
    private static boolean isLinked(Box box, Map<Box, Boolean> asides) {
        Box around = box.closest(Mark.ANCHOR_OR_ASIDE);
        return around != null && (around.name().equals("aside") ? asides.computeIfAbsent(around, DatesInText::leadsElsewhere)
                : around.textLength() > box.textLength() + LONGEST_LABEL);
    }

    /** A column with longer links is about other articles. */
    private static boolean leadsElsewhere(Box column) {
        return column.all(Mark.ANCHOR).stream().anyMatch(link -> link.textLength() >= LINKED_HEADLINE);
    }

    /** @param read the part that was read before and has no date, or null */
    private static Optional<PageDate> in(Box around, Box read, Box headline, Map<Box, Boolean> asides, Function<String, Optional<PageDate>> reader) {
        Stream<Line> times = around.all(Mark.TIME).stream().filter(time -> !isLinked(time, asides)).limit(NEAR).filter(time -> !isIn(read, time))
                .map(time -> new Line(time, time.element().hasAttr("datetime") ? time.element().attr("datetime") : time.text()));
        Stream<Line> lines = around.all().stream().limit(NEAR * 4)
                .filter(box -> box.textLength() >= SHORTEST_WITH_DIGIT && !isIn(read, box) && box != headline && !isLinked(box, asides))
                .map(box -> new Line(box, line(box))).filter(line -> isLine(line.text()));
        return first(Stream.concat(times, lines).iterator(), reader);
    }

    /** The first date that is not called that of the last change, or else the first of those. */
    private static Optional<PageDate> first(Iterator<Line> lines, Function<String, Optional<PageDate>> reader) {
        Optional<PageDate> update = Optional.empty();
        while (lines.hasNext()) {
            Line line = lines.next();
            Optional<PageDate> date = reader.apply(line.text()).filter(read -> !TableCell.isInColumn(line.box().element(), reader));
            if (date.isPresent()) {
                Optional<PageDate> published = line.published(date.get(), reader);
                if (published.isPresent()) {
                    return published;
                }
                update = update.or(() -> date);
            }
        }
        return update;
    }

    /**
     * @param text the text right in the box, or the time that its markup states
     */
    private record Line(Box box, String text) {

        /** The date that it, or the line it is a piece of, has for the publication; empty if it calls it the last change. */
        Optional<PageDate> published(PageDate date, Function<String, Optional<PageDate>> reader) {
            String printed = printed();
            if (DateLabel.isOnlyPublished(printed)) {
                return Optional.of(date);
            }
            Optional<TwoDates> both = TwoDates.in(printed, reader);
            String rest = both.isPresent() ? printed : DateLabel.withoutUpdate(printed);
            return !rest.equals(printed) ? reader.apply(rest)
                    : both.or(() -> around(reader).filter(pair -> pair.isLater(date))).map(TwoDates::earlier).or(() -> Optional.of(date));
        }

        private Optional<TwoDates> around(Function<String, Optional<PageDate>> reader) {
            return box.parent() != null && isShort(box.parent()) ? TwoDates.in(box.parent().text(), reader) : Optional.empty();
        }

        /** With the words before it. */
        private String printed() {
            return DateLabel.line(box, isShort(box) ? box.text() : text);
        }
    }
}
