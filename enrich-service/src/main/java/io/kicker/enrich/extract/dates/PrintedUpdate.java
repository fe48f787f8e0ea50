package io.kicker.enrich.extract.dates;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/** The time of an article's last change, as a line near its headline tells it: "Updated: July 18, 2026 10:06 PM ET". */
final class PrintedUpdate {

    /** Boxes before and after the headline. */
    private static final int BEFORE = 30;
    private static final int AFTER = 90;

    private PrintedUpdate() {
    }

    static Optional<PageDate> near(Box headline, List<Box> boxes, Function<String, Optional<PageDate>> reader) {
        int at = boxes.indexOf(headline);
        return boxes.subList(Math.max(0, at - BEFORE), Math.min(boxes.size(), at + AFTER)).stream()
                .filter(box -> box != headline && DatesInText.isShort(box) && !box.isWithin(Mark.DATED_OTHERWISE, headline) && Digits.isIn(box.text()))
                .map(box -> in(box, reader)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<PageDate> in(Box box, Function<String, Optional<PageDate>> reader) {
        if (reader.apply(box.text()).isEmpty()) {
            return Optional.empty();
        }
        String line = DateLabel.line(box, box.text());
        String update = DateLabel.update(line);
        return TwoDates.in(line, reader).filter(dates -> dates.areMoments() || !update.isEmpty()).map(TwoDates::later)
                .or(() -> update.isEmpty() || !Digits.isRightIn(box.element()) ? Optional.empty() : reader.apply(update));
    }
}
