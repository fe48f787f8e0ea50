package io.kicker.enrich.extract.body.live;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.body.layout.Boilerplate;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.PageLayout;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;
import io.kicker.enrich.extract.body.live.ClockOrder.Direction;
import io.kicker.enrich.extract.dates.ClockLine;
import io.kicker.enrich.extract.signals.StatedText;

/**
 * The entries of a live blog whose lines begin with a time of day and no more: in one order, each with text below, and most of the article. Upwards in time run
 * chronicles, programmes and transcripts too; there the page must say that it is live. Which day each is of {@link EntryTimes} tells.
 */
final class ClockEntries {

    /** What a time of an entry does not stand in; its line may be called a byline. */
    private static final Set<Boilerplate> ELSEWHERE = EnumSet.complementOf(EnumSet.of(Boilerplate.BYLINE, Boilerplate.SHARING, Boilerplate.HEADER));

    private static final Pattern LIVE_BOX = Pattern.compile("(?i)live[-_]?(?:blog|ticker|event|entry|post|update|feed|coverage|text)|(?:^|[-_\\s])ticker");

    /** The share of entries that must have text. */
    private static final double MOST = 2 / 3.0;

    /** A line that begins with a time of day, and its place in the page. */
    private record Head(int at, Segment segment, ClockLine clock) {
    }

    private final List<Segment> segments;
    private final Frame root;
    private final List<Head> heads;
    private final int[] firsts;
    private double prose;
    private int withText;

    private ClockEntries(List<Head> heads, Frame root, List<Segment> segments) {
        this.heads = heads;
        this.root = root;
        this.segments = segments;
        this.firsts = new int[heads.size()];
        boolean headed = isHeaded();
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = headed ? heads.get(i).at - 1 : first(i);
        }
        for (int i = 0; i < firsts.length; i++) {
            double good = segments.subList(firsts[i], i + 1 < firsts.length ? firsts[i + 1] : root.last()).stream()
                    .filter(segment -> segment.kept() || segment == heads.get(0).segment).mapToDouble(Segment::goodness).sum();
            prose += good;
            withText += good > 0 ? 1 : 0;
        }
    }

    static void mark(Frame root, PageLayout layout, StatedText text) {
        double all = layout.segments().subList(root.first(), root.last()).stream().filter(segment -> segment.kept()).mapToDouble(Segment::goodness).sum();
        for (List<Head> alike : heads(root, layout.segments())) {
            if (alike.size() >= LiveEntries.FEWEST) {
                ClockEntries entries = new ClockEntries(alike, root, layout.segments());
                if (entries.prose > all / 2 && entries.areLive(text)) {
                    entries.mark();
                    return;
                }
            }
        }
    }

    /** The lines with a time at their beginning, those of one depth and element together. */
    private static Iterable<List<Head>> heads(Frame root, List<Segment> segments) {
        Map<String, List<Head>> heads = new LinkedHashMap<>();
        for (int i = root.first(); i < root.last(); i++) {
            Segment segment = segments.get(i);
            Optional<ClockLine> clock = mayHead(segment) ? ClockLine.of(segment.text()) : Optional.empty();
            if (clock.isPresent()) {
                heads.computeIfAbsent(segment.frame().element().normalName() + segment.frame().depth(), key -> new ArrayList<>())
                        .add(new Head(i, segment, clock.get()));
            }
        }
        return heads.values();
    }

    private static boolean mayHead(Segment segment) {
        return (segment.role() == Role.TEXT || segment.role() == Role.HEADING || segment.role() == Role.ITEM) && !segment.frame().hiddenInRoot()
                && !ELSEWHERE.contains(segment.frame().reasonInRoot())
                && !segment.frame().element().normalName().equals("td");
    }

    /** Whether a headline stands above each time. */
    private boolean isHeaded() {
        return heads.stream().allMatch(head -> head.at > root.first() && segments.get(head.at - 1).role() == Role.HEADING
                && head.segment.role() != Role.HEADING && head.segment.weight() < LiveEntries.LONGEST_HEAD
                && (head.at + 1 == segments.size() || segments.get(head.at + 1).role() != Role.HEADING));
    }

    /** Where an entry begins: with the outermost box that has no other time in it. */
    private int first(int entry) {
        int before = entry == 0 ? root.first() - 1 : heads.get(entry - 1).at;
        int after = entry + 1 == heads.size() ? root.last() : heads.get(entry + 1).at;
        Frame box = heads.get(entry).segment.frame();
        boolean shared = box.first() <= before || box.last() > after;
        while (box.parent() != root && box != root && box.parent().first() > before && box.parent().last() <= after) {
            box = box.parent();
        }
        return shared ? heads.get(entry).at : box.first();
    }

    private boolean areLive(StatedText text) {
        Optional<Direction> direction = ClockOrder.of(heads.stream().map(head -> head.clock.time()).toList());
        boolean spans = heads.stream().anyMatch(head -> head.clock.span());
        if (direction.isEmpty() || spans || withText < LiveEntries.FEWEST || withText < heads.size() * MOST) {
            return false;
        }
        return direction.get() == Direction.NEWEST_FIRST && isTemplate() || text.saysLive() || isInLiveBoxes();
    }

    /** Whether the times stand alone in elements that are all alike. */
    private boolean isTemplate() {
        Segment first = heads.get(0).segment;
        return heads.stream().allMatch(head -> head.segment.frame().names().equals(first.frame().names())
                && head.segment.element().normalName().equals(first.element().normalName())
                && (head.segment.weight() < LiveEntries.LONGEST_HEAD || head.segment.element() != head.segment.frame().element()));
    }

    private boolean isInLiveBoxes() {
        for (Frame at = heads.get(0).segment.frame(); at != null && at != root.parent(); at = at.parent()) {
            if (!at.names().isEmpty() && LIVE_BOX.matcher(at.names()).find()) {
                return true;
            }
        }
        return false;
    }

    private void mark() {
        for (int i = 0; i < firsts.length; i++) {
            heads.get(i).segment.keep(true);
            int first = firsts[i];
            while (!segments.get(first).kept() && !(segments.get(first).role() == Role.HEADING && !segments.get(first).isPhrase())) {
                first++;
            }
            segments.get(first).keep(true);
            segments.get(first).begin(new Block.Entry(Optional.empty()));
        }
    }
}
