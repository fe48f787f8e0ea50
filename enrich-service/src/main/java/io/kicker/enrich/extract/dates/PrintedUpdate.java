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
                .filter(box -> box != headline && DatesInText.isShort(box) && Digits.isRightIn(box.element()) && !box.isWithin(Mark.DATED_OTHERWISE, headline))
                .filter(box -> reader.apply(box.text()).isPresent()).map(box -> DateLabel.update(DateLabel.line(box, box.text())))
                .filter(line -> !line.isEmpty()).map(reader).flatMap(Optional::stream).findFirst();
    }
}
