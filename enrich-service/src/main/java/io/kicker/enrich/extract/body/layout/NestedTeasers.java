package io.kicker.enrich.extract.body.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds short articles within the page's own whose headline leads to another page: teasers, whatever they are called. Of more than two side by side
 * {@link RepeatedTeasers} can tell more: they may be what the article lists.
 */
final class NestedTeasers {

    /** Spaces within a link count as text that is not linked. */
    private static final double FULLY_LINKED = 0.75;

    private NestedTeasers() {
    }

    static void mark(PageLayout layout) {
        Map<Frame, List<Frame>> byParent = layout.frames().stream().filter(frame -> isHeadedByOther(frame, layout.segments()))
                .collect(Collectors.groupingBy(Frame::outer));
        byParent.values().stream().filter(beside -> beside.size() < RepeatedTeasers.FEWEST).flatMap(List::stream)
                .forEach(frame -> frame.own = Boilerplate.TEASERS);
    }

    private static boolean isHeadedByOther(Frame frame, List<Segment> segments) {
        return frame.element.normalName().equals("article") && frame.headed && frame.chars > 0 && frame.chars <= RepeatedTeasers.LONGEST
                && segments.subList(frame.first, frame.last).stream().filter(line -> line.role == Segment.Role.HEADING).findFirst()
                .filter(headline -> headline.linkDensity() > FULLY_LINKED && LinkedLine.elsewhere(headline).isPresent()).isPresent();
    }
}
