package io.kicker.enrich.extract.dates;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.PageDate;

/**
 * The two dates of one line, whose words need not be known: no article is changed before it is published, so the earlier is the publication and the
 * later the last change, whichever stands first. Days alone may be those on which something began, and so are read where a label is known, or
 * each has one.
 */
record TwoDates(PageDate earlier, PageDate later) {

    /** A label with a colon before each of the two. */
    private static final Pattern LABELS = Pattern.compile("[^\\d:：]*\\p{L}\\s?[:：]\\s?\\d.*\\p{L}\\s?[:：]\\s?\\d.*");

    private static final int LONGEST = 120;

    /** Those of a line; empty if it has one, none, more, or the same twice. */
    static Optional<TwoDates> in(String line, Function<String, Optional<PageDate>> reader) {
        if (line.length() > LONGEST || !Digits.isIn(line)) {
            return Optional.empty();
        }
        try {
            return inPlain(DateRewriting.of(DateReader.digits(line)), reader);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<TwoDates> inPlain(String line, Function<String, Optional<PageDate>> reader) {
        Optional<PrintedDay> first = PrintedDay.first(line, false);
        Optional<PrintedDay> second = first.flatMap(day -> PrintedDay.first(line.substring(day.end()), false));
        if (second.isEmpty() || PrintedDay.first(line.substring(first.get().end() + second.get().end()), false).isPresent()) {
            return Optional.empty();
        }
        // Where the first has its time before it, so has the second.
        boolean timeFirst = PrintedClock.before(line, first.get().start()).isPresent();
        int cut = first.get().end() + (timeFirst ? 0 : second.get().start());
        boolean labelled = DateLabel.tellsUpdate(line) || LABELS.matcher(line).lookingAt();
        return reader.apply(line.substring(0, cut)).flatMap(one -> reader.apply(line.substring(cut)).flatMap(other -> of(one, other)))
                .filter(dates -> labelled || dates.areMoments());
    }

    private static Optional<TwoDates> of(PageDate one, PageDate other) {
        boolean comparable = !one.date().equals(other.date()) || one.precision() > 0 && other.precision() > 0;
        int order = one.roughly().compareTo(other.roughly());
        return !comparable || order == 0 ? Optional.empty() : Optional.of(order < 0 ? new TwoDates(one, other) : new TwoDates(other, one));
    }

    /** Whether a date is the later of them, as precise. */
    boolean isLater(PageDate date) {
        return later.date().equals(date.date()) && later.time().equals(date.time());
    }

    /** Whether both tell the time. */
    boolean areMoments() {
        return earlier.precision() > 0 && later.precision() > 0;
    }
}
