package io.kicker.enrich.extract.dates;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;

/**
 * Gives a moment the publisher's zone. Metadata often have it in UTC, where an evening's article is of the next day, while the page prints the
 * publisher's own clock: the difference of the two is the zone.
 */
final class PublishersClock {

    /** Printed dates looked at. */
    private static final int MOST = 20;
    private static final int LONGEST_LINE = 90;

    /** Zones are whole quarters of an hour from UTC, twelve behind it to fourteen ahead of it. */
    private static final int QUARTER = 15;
    private static final Duration WIDEST = Duration.ofHours(14);

    private PublishersClock() {
    }

    /** The same moment with the zone of the first printed date that means it; as it was if it has a zone, or nothing printed fits. */
    static PageDate local(PageDate moment, Outline page, Function<String, Optional<PageDate>> reader) {
        if (moment.precision() < 2 || !moment.zone().get().equals(ZoneOffset.UTC)) {
            return moment;
        }
        OffsetDateTime stated = moment.date().atTime(moment.time().get()).atOffset(ZoneOffset.UTC);
        int looked = 0;
        for (Box box : page.all(Mark.TEASER_DATE)) {
            if (box.textLength() > LONGEST_LINE || box.isWithin(Mark.NOT_BYLINE)) {
                continue;
            }
            Optional<ZoneOffset> zone = reader.apply(box.text()).flatMap(printed -> zone(stated, printed))
                    .or(() -> reader.apply(box.element().attr("datetime")).flatMap(printed -> zone(stated, printed)));
            if (zone.isPresent()) {
                return PageDate.moment(stated.withOffsetSameInstant(zone.get()));
            }
            if (++looked >= MOST) {
                break;
            }
        }
        return moment;
    }

    private static Optional<ZoneOffset> zone(OffsetDateTime stated, PageDate printed) {
        if (printed.precision() == 0) {
            return Optional.empty();
        }
        OffsetDateTime asUtc = printed.date().atTime(printed.time().get()).atOffset(ZoneOffset.UTC);
        long minutes = ChronoUnit.MINUTES.between(stated.truncatedTo(ChronoUnit.MINUTES), asUtc.truncatedTo(ChronoUnit.MINUTES));
        boolean same = printed.zone().isEmpty() || printed.zone().get().getTotalSeconds() == minutes * 60;
        return same && minutes != 0 && minutes % QUARTER == 0 && Math.abs(minutes) <= WIDEST.toMinutes()
                ? Optional.of(ZoneOffset.ofTotalSeconds((int) minutes * 60)) : Optional.empty();
    }
}
