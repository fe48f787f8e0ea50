package io.kicker.enrich.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds boxes made from one template, side by side, each with a linked headline: teasers, whatever they are called. */
final class RepeatedTeasers {

    /** Two alike may be chance. */
    private static final int FEWEST = 3;

    /** Letters in a teaser; the entries of a list in an article have more. */
    private static final int LONGEST = 420;

    /** Letters in a linked headline; a shorter link is a word of the text. */
    private static final int SHORTEST_LINK = 18;

    /** Spaces within a link count as text that is not linked. */
    private static final double FULLY_LINKED = 0.75;

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private RepeatedTeasers() {
    }

    static void mark(PageLayout layout) {
        Map<Frame, Map<String, List<Frame>>> groups = new HashMap<>();
        for (Frame frame : layout.frames()) {
            if (frame.parent != null && frame.chars > 0) {
                String template = frame.element.normalName() + "." + template(frame.element.className());
                groups.computeIfAbsent(frame.parent, key -> new HashMap<>()).computeIfAbsent(template, key -> new ArrayList<>()).add(frame);
            }
        }
        for (Map<String, List<Frame>> ofParent : groups.values()) {
            for (List<Frame> alike : ofParent.values()) {
                mark(layout, alike);
            }
        }
    }

    /** The first class; those after it often number or tag the single box. */
    private static String template(String classes) {
        int end = classes.indexOf(' ');
        return DIGITS.matcher(end < 0 ? classes : classes.substring(0, end)).replaceAll("");
    }

    private static void mark(PageLayout layout, List<Frame> alike) {
        if (alike.size() < FEWEST || alike.stream().mapToInt(frame -> frame.chars).average().orElse(0) > LONGEST) {
            return;
        }
        long linked = alike.stream().filter(frame -> hasLinkedHeadline(layout, frame)).count();
        if (linked * 5 >= alike.size() * 4) {
            alike.forEach(frame -> frame.own = Boilerplate.TEASERS);
        }
    }

    private static boolean hasLinkedHeadline(PageLayout layout, Frame frame) {
        for (int i = frame.first; i < frame.last; i++) {
            Segment segment = layout.segments().get(i);
            if (segment.isText() && segment.weight >= SHORTEST_LINK && segment.linkDensity() > FULLY_LINKED) {
                return true;
            }
        }
        return false;
    }
}
