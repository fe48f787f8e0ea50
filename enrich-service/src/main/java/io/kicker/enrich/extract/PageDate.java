package io.kicker.enrich.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A date as precise as a page gives it.
 *
 * @param date the day
 * @param time the time of day, if known
 * @param zone the offset from UTC, if known; only with a time
 */
public record PageDate(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> zone) {

    public static PageDate day(LocalDate date) {
        return new PageDate(date, Optional.empty(), Optional.empty());
    }

    public static PageDate moment(OffsetDateTime moment) {
        return new PageDate(moment.toLocalDate(), Optional.of(moment.toLocalTime()), Optional.of(moment.getOffset()));
    }

    /** The moment it means, taking noon for an unknown time and UTC for an unknown zone: good enough to compare days. */
    public Instant roughly() {
        return date.atTime(time.orElse(LocalTime.NOON)).toInstant(zone.orElse(ZoneOffset.UTC));
    }

    /** 0 for a day, 1 with the time, 2 with time and zone. */
    public int precision() {
        return (time.isPresent() ? 1 : 0) + (zone.isPresent() ? 1 : 0);
    }

    /** RFC 3339 as far as known: {@code 2026-11-17}, {@code 2026-11-17T08:42:10} or {@code 2026-11-17T08:42:10Z}. */
    @Override
    @JsonValue
    public String toString() {
        if (time.isEmpty()) {
            return date.toString();
        }
        LocalTime clock = time.get();
        // LocalTime leaves out zero seconds, which RFC 3339 wants.
        String text = date + "T" + (clock.getSecond() == 0 && clock.getNano() == 0 ? clock + ":00" : clock.toString());
        return text + zone.map(ZoneOffset::getId).orElse("");
    }
}
