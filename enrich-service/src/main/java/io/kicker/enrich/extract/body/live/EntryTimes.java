package io.kicker.enrich.extract.body.live;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.body.layout.BoilerplatePhrases;
import io.kicker.enrich.extract.body.live.ClockOrder.Direction;
import io.kicker.enrich.extract.dates.ClockLine;

/**
 * Gives the entries of a live blog that print a time of day alone their day, reckoned from the page's dates: the newest entry is not younger than the last
 * change, the oldest not much older than the page. The time is cut off the entry's line then. Without a date of the page, or if its dates are days apart from
 * each other's entries, the line stays as it is, and the entry has no time.
 */
public final class EntryTimes {

    /** Blocks of an entry among which the line with its time is. */
    private static final int FIRST = 4;

    /** What is called its time may be that of its last change. */
    private static final Duration LATE = Duration.ofMinutes(10);

    /** Entries before the page was published. */
    private static final Duration EARLY = Duration.ofHours(6);

    /** A clock that is ahead of UTC, or behind it and some hours from the oldest entry: no publisher's day has more hours than both. */
    private static final Duration AHEAD_OF_UTC = Duration.ofHours(11);
    private static final Duration BEHIND_UTC = Duration.ofHours(9);

    private final List<Block> body;
    private final Map<Integer, ClockLine> lines = new HashMap<>();
    private final List<Integer> undated = new ArrayList<>();
    private final List<ClockLine> clocks = new ArrayList<>();

    private EntryTimes(List<Block> body) {
        this.body = body;
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Block.Entry entry) {
                readLine(i, entry);
            }
        }
    }

    /** The body with the times of all entries as far as they can be known. */
    public static List<Block> in(List<Block> body, Optional<PageDate> published, Optional<PageDate> modified) {
        EntryTimes times = body.stream().anyMatch(Block.Entry.class::isInstance) ? new EntryTimes(body) : null;
        return times == null || times.lines.isEmpty() ? body : times.dated(published, modified);
    }

    private void readLine(int entry, Block.Entry block) {
        for (int i = entry + 1; i < body.size() && i <= entry + FIRST && !(body.get(i) instanceof Block.Entry); i++) {
            Optional<ClockLine> line = body.get(i) instanceof Block.Paragraph || body.get(i) instanceof Block.Heading
                    ? ClockLine.of(body.get(i).asText()) : Optional.empty();
            if (line.isPresent() && block.time().flatMap(PageDate::time).filter(time -> time.getMinute() % 30 != line.get().time().getMinute() % 30)
                    .isEmpty()) {
                lines.put(i, line.get());
                if (block.time().isEmpty()) {
                    undated.add(entry);
                    clocks.add(line.get());
                }
                return;
            }
        }
    }

    private List<Block> dated(Optional<PageDate> published, Optional<PageDate> modified) {
        Optional<ZoneOffset> zone = published.flatMap(EntryTimes::local).or(() -> modified.flatMap(EntryTimes::local));
        Optional<List<LocalDate>> days = undated.isEmpty() ? Optional.empty() : days(published, modified);
        if (!undated.isEmpty() && days.isEmpty()) {
            return body;
        }
        List<Block> dated = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            int at = undated.indexOf(i);
            if (at >= 0) {
                dated.add(new Block.Entry(Optional.of(clocks.get(at).on(days.get().get(at), zone))));
            } else {
                rest(i).ifPresent(dated::add);
            }
        }
        return dated;
    }

    /** The zone that a moment has for its place; UTC is what all moments can be had in. */
    private static Optional<ZoneOffset> local(PageDate date) {
        return date.zone().filter(zone -> !zone.equals(ZoneOffset.UTC));
    }

    /** A block without the time at its beginning. */
    private Optional<Block> rest(int at) {
        Block block = body.get(at);
        if (!lines.containsKey(at)) {
            return Optional.of(block);
        }
        String rest = lines.get(at).rest();
        return rest.isEmpty() || BoilerplatePhrases.isOne(rest) ? Optional.empty()
                : Optional.of(block instanceof Block.Heading heading ? new Block.Heading(heading.level(), rest) : new Block.Paragraph(rest));
    }

    private Optional<List<LocalDate>> days(Optional<PageDate> published, Optional<PageDate> modified) {
        List<LocalTime> times = clocks.stream().map(ClockLine::time).toList();
        Direction direction = ClockOrder.of(times).orElse(Direction.NEWEST_FIRST);
        List<Integer> count = ClockOrder.days(times, direction);
        boolean newestFirst = direction == Direction.NEWEST_FIRST;
        int last = times.size() - 1;
        Optional<LocalDate> byChange = modified.map(date -> newest(date, clocks.get(newestFirst ? 0 : last)).minusDays(newestFirst ? 0 : count.get(last)));
        Optional<LocalDate> byFirst = published.map(date -> oldest(date, clocks.get(newestFirst ? last : 0)).minusDays(newestFirst ? count.get(last) : 0));
        boolean apart = byChange.isPresent() && byFirst.isPresent() && Math.abs(byChange.get().toEpochDay() - byFirst.get().toEpochDay()) > 1;
        // What begins with the oldest entry prints it; what begins with the newest may leave the oldest to another page.
        Optional<LocalDate> first = newestFirst ? byChange.filter(day -> !apart).or(() -> apart ? Optional.empty() : byFirst) : byFirst.or(() -> byChange);
        return first.map(day -> count.stream().map(day::plusDays).toList());
    }

    /** The day of the newest entry: the last one on which it is before the last change. */
    private static LocalDate newest(PageDate change, ClockLine clock) {
        if (change.time().isEmpty()) {
            return change.date();
        }
        LocalDateTime latest = at(change, clock).plus(isVague(change, clock) ? AHEAD_OF_UTC : LATE);
        return clock.time().isAfter(latest.toLocalTime()) ? latest.toLocalDate().minusDays(1) : latest.toLocalDate();
    }

    /** The day of the oldest entry: the first one on which it is not much older than the page. */
    private static LocalDate oldest(PageDate first, ClockLine clock) {
        if (first.time().isEmpty()) {
            return first.date();
        }
        LocalDateTime earliest = at(first, clock).minus(isVague(first, clock) ? BEHIND_UTC : EARLY);
        return clock.time().isBefore(earliest.toLocalTime()) ? earliest.toLocalDate().plusDays(1) : earliest.toLocalDate();
    }

    /** The moment on the clock of the entry, if its zone is known. */
    private static LocalDateTime at(PageDate date, ClockLine clock) {
        LocalDateTime printed = date.date().atTime(date.time().get());
        return date.zone().isPresent() && clock.zone().isPresent()
                ? printed.atOffset(date.zone().get()).withOffsetSameInstant(clock.zone().get()).toLocalDateTime() : printed;
    }

    /** Whether the moment is in UTC and the clock may be any other. */
    private static boolean isVague(PageDate date, ClockLine clock) {
        return clock.zone().isEmpty() && date.zone().filter(ZoneOffset.UTC::equals).isPresent();
    }
}
