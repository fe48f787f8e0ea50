package io.kicker.enrich.extract.body.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.PageLayout;
import io.kicker.enrich.extract.body.layout.Roles;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;
import io.kicker.enrich.extract.body.layout.StatedTime;
import io.kicker.enrich.extract.dates.DateReader;
import io.kicker.enrich.extract.signals.StatedText;

/**
 * The entries of a live blog that time elements head: boxes beside each other, each with its time, and with its text in it or behind it. They
 * are entries if they hold most of the article.
 */
final class PrintedEntries {

    /** An entry's box, or the first box of an entry, and its time. */
    private record Opening(Frame box, PageDate time) {
    }

    /** One of so many entries may be out of order: one that is pinned, or came late. */
    private static final int OUT_OF_ORDER = 4;

    /** The share of a line that is a link. */
    private static final double LINKED = 0.5;

    /** From one entry to the next on average. */
    private static final Duration BETWEEN = Duration.ofHours(12);

    private final List<Segment> segments;
    private final List<Segment> firsts = new ArrayList<>();
    private final List<PageDate> times = new ArrayList<>();
    private double prose;

    private PrintedEntries(List<Opening> openings, Frame around, List<Segment> segments) {
        this.segments = segments;
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            if (leadsElsewhere(opening.box)) {
                continue;
            }
            int from = from(opening.box, i == 0 ? around.first() : openings.get(i - 1).box.first() + 1);
            add(from, i + 1 < openings.size() ? openings.get(i + 1).box.first() : around.last(), opening.time);
        }
    }

    /** Whether there are some; marks them if so. */
    static boolean mark(Frame root, PageLayout layout, StatedText text) {
        PrintedEntries best = null;
        for (Map.Entry<Frame, List<Opening>> beside : beside(root, layout).entrySet()) {
            if (beside.getValue().size() >= LiveEntries.FEWEST) {
                PrintedEntries entries = new PrintedEntries(beside.getValue(), beside.getKey(), layout.segments());
                best = entries.areLive(text) && (best == null || entries.prose > best.prose) ? entries : best;
            }
        }
        boolean most = best != null && best.prose > prose(layout.segments().subList(root.first(), root.last())) / 2;
        if (most) {
            best.mark();
        }
        return most;
    }

    private static double prose(List<Segment> segments) {
        return segments.stream().filter(segment -> segment.kept()).mapToDouble(Segment::goodness).sum();
    }

    private void mark() {
        segments.stream().filter(PrintedEntries::isTime).forEach(segment -> segment.keep(false));
        for (int i = 0; i < firsts.size(); i++) {
            firsts.get(i).keep(true);
            firsts.get(i).begin(new Block.Entry(Optional.of(times.get(i))));
        }
    }

    /** A line with nothing but a time: the entry has it already. */
    private static boolean isTime(Segment segment) {
        return segment.element().normalName().equals("time") && segment.text().equals(segment.element().text());
    }

    /** Boxes with times by the box around them, in page order. */
    private static Map<Frame, List<Opening>> beside(Frame root, PageLayout layout) {
        Map<Frame, Map<Frame, Opening>> beside = new LinkedHashMap<>();
        List<StatedTime> inside = layout.times().stream().filter(stated -> stated.frame().isIn(root)).toList();
        for (StatedTime stated : inside.size() < LiveEntries.FEWEST ? List.<StatedTime>of() : inside) {
            // A day alone heads the parts of other lists: talks, episodes, offers.
            Optional<PageDate> time = DateReader.read(stated.moment(), false).filter(date -> date.precision() > 0);
            for (Frame box = stated.frame(); time.isPresent() && box != root; box = box.parent()) {
                beside.computeIfAbsent(box.parent(), around -> new LinkedHashMap<>()).computeIfAbsent(box, opening -> new Opening(opening, time.get()));
            }
        }
        Map<Frame, List<Opening>> lists = new LinkedHashMap<>();
        beside.forEach((around, openings) -> lists.put(around, List.copyOf(openings.values())));
        return lists;
    }

    /** Where an entry begins: at its box, or at a headline right before a box that holds no text of its own. */
    private int from(Frame box, int earliest) {
        boolean headed = box.first() > earliest && isHeading(segments.get(box.first() - 1));
        boolean hasText = segments.subList(box.first(), box.last()).stream().anyMatch(segment -> segment.kept() && segment.isText() && !isTime(segment));
        return headed && !hasText ? box.first() - 1 : box.first();
    }

    /** Whether the box with the time is a teaser between paragraphs: no text of the article is in it, but a link with words. */
    private boolean leadsElsewhere(Frame box) {
        List<Segment> inside = segments.subList(box.first(), box.last()).stream().filter(segment -> segment.isText() && !isTime(segment)).toList();
        return inside.stream().noneMatch(segment -> segment.kept()) && inside.stream().anyMatch(segment -> segment.linkDensity() > LINKED);
    }

    /** The first entry's headline is the first of the article, where there are labels elsewhere. */
    private static boolean isHeading(Segment segment) {
        return segment.role() == Role.HEADING && segment.frame().reason() == null && !segment.frame().hidden() && !segment.isPhrase()
                && segment.frame().closest(Roles.HEADLINE) == null;
    }

    private void add(int from, int to, PageDate time) {
        Segment first = null;
        double good = 0;
        for (Segment segment : segments.subList(from, Math.max(from, to))) {
            first = first == null && (segment.kept() && !isTime(segment) || isHeading(segment)) ? segment : first;
            good += segment.kept() ? segment.goodness() : 0;
        }
        if (good > 0) {
            firsts.add(first);
            times.add(time);
            prose += good;
        }
    }

    /** In one order, and of a few days unless the page says that it is live: opinions and offers have times too. */
    private boolean areLive(StatedText text) {
        List<Instant> moments = times.stream().map(PageDate::roughly).toList();
        long distinct = moments.stream().distinct().count();
        if (distinct < LiveEntries.FEWEST) {
            return false;
        }
        int later = 0;
        int earlier = 0;
        for (int i = 1; i < moments.size(); i++) {
            int step = moments.get(i).compareTo(moments.get(i - 1));
            later += step > 0 ? 1 : 0;
            earlier += step < 0 ? 1 : 0;
        }
        Duration all = Duration.between(Collections.min(moments), Collections.max(moments));
        return Math.min(later, earlier) <= moments.size() / OUT_OF_ORDER && (all.compareTo(BETWEEN.multipliedBy(distinct)) <= 0 || text.saysLive());
    }
}
