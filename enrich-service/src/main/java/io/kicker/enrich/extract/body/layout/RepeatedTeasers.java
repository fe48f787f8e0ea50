package io.kicker.enrich.extract.body.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.PictureLink;
import io.kicker.enrich.extract.dates.DateReader;
import org.jsoup.nodes.Element;

/** Finds boxes made from one template, side by side, each with a linked headline: teasers, whatever they are called. */
final class RepeatedTeasers {

    /** Two alike may be chance. */
    static final int FEWEST = 3;

    /** Letters in a teaser; the entries of a list in an article have more. */
    static final int LONGEST = 420;

    /** The same in one with its own date. */
    private static final int LONGEST_DATED = 900;
    private static final int LONGEST_DATE = 60;

    /** Letters in a linked headline; a shorter link is a word of the text. */
    private static final int SHORTEST_LINK = 18;

    /** The same beside a linked picture, if there is little else: posts in a forum have pictures and names that are links. */
    private static final int SHORTEST_LINK_BESIDE_PICTURE = 8;
    private static final int LITTLE = 200;

    /** Spaces within a link count as text that is not linked. */
    private static final double FULLY_LINKED = 0.75;

    /** Linked letters in as few teasers as count, of ideographs half as many; most boxes have fewer. */
    private static final int FEWEST_LINKED = (int) (FEWEST * SHORTEST_LINK_BESIDE_PICTURE / 2 * FULLY_LINKED);

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private RepeatedTeasers() {
    }

    static void mark(PageLayout layout) {
        Map<Template, List<Frame>> groups = new HashMap<>();
        for (Frame frame : layout.frames()) {
            if (frame.parent != null && frame.parent.boxesWithText >= FEWEST && frame.parent.linkChars >= FEWEST_LINKED && frame.chars > 0) {
                groups.computeIfAbsent(Template.of(frame), key -> new ArrayList<>()).add(frame);
            }
        }
        groups.values().forEach(alike -> mark(layout, alike));
    }

    /** What boxes of a kind share: where they stand, their element, and their first class; those after it often number or tag the single box. */
    private record Template(Frame parent, String name, String names) {

        static Template of(Frame frame) {
            String classes = frame.names;
            int end = classes.indexOf(' ');
            return new Template(frame.parent, frame.element.normalName(), withoutDigits(end < 0 ? classes : classes.substring(0, end)));
        }

        private static String withoutDigits(String name) {
            return Digits.isIn(name) ? DIGITS.matcher(name).replaceAll("") : name;
        }
    }

    private static void mark(PageLayout layout, List<Frame> alike) {
        if (alike.size() < FEWEST) {
            return;
        }
        int chars = 0;
        List<Segment> headlines = new ArrayList<>();
        for (Frame frame : alike) {
            Segment headline = linkedHeadline(layout, frame);
            chars += frame.chars;
            if (headline != null) {
                headlines.add(headline);
            }
        }
        int each = chars / alike.size();
        boolean teasers = each <= LONGEST_DATED && headlines.size() * 5 >= alike.size() * 4 && (headlines.size() < alike.size() || differ(headlines))
                && (each <= LONGEST || alike.stream().allMatch(frame -> isDatedElsewhere(layout, frame)));
        if (teasers && alike.stream().filter(frame -> Recommendation.is(layout, frame)).count() * 2 <= alike.size()) {
            alike.forEach(frame -> frame.own = Boilerplate.TEASERS);
        }
    }

    /** Whether a box has the day of a text that two of its links lead to, the headline's and one to read on. */
    private static boolean isDatedElsewhere(PageLayout layout, Frame frame) {
        List<Segment> segments = layout.segments().subList(frame.first, frame.last);
        List<String> links = segments.stream().filter(segment -> segment.linkChars > 0).flatMap(segment -> LinkedLine.elsewhere(segment).stream()).toList();
        return links.stream().distinct().count() < links.size() && segments.stream().anyMatch(RepeatedTeasers::isDate);
    }

    private static boolean isDate(Segment segment) {
        return segment.isText() && segment.text.length() <= LONGEST_DATE && DateReader.isDate(segment.text);
    }

    /** What all have in common is the name of their gallery, or of the shop or network that they lead to. */
    private static boolean differ(List<Segment> headlines) {
        return headlines.stream().map(LinkedLine::key).distinct().limit(2).count() > 1;
    }

    /** The headline of a teaser, or null for a box that is none. */
    private static Segment linkedHeadline(PageLayout layout, Frame frame) {
        Segment beside = null;
        for (int i = frame.first; i < frame.last; i++) {
            Segment segment = layout.segments().get(i);
            if (segment.isText() && segment.weight >= SHORTEST_LINK_BESIDE_PICTURE && segment.linkDensity() > FULLY_LINKED) {
                if (segment.weight >= SHORTEST_LINK) {
                    return segment;
                }
                beside = segment;
            }
        }
        return frame.chars <= LITTLE && layout.segments().subList(frame.first, frame.last).stream().anyMatch(RepeatedTeasers::isLinkedPicture) ? beside : null;
    }

    private static boolean isLinkedPicture(Segment segment) {
        Element around = segment.role == Segment.Role.IMAGE ? segment.element.parent() : null;
        return around != null && around.normalName().equals("a") && !PictureLink.opensLarger(around.attr("href"));
    }
}
