package io.kicker.enrich.extract.people;

import java.util.List;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/**
 * Elements of a byline that print no name: an address or a user's name beside it, a category, which pages set apart by style alone, and the name once more for
 * screen readers.
 */
final class BesideNames {

    private BesideNames() {
    }

    /** @return those in a byline, in page order; none if the byline is nothing else */
    static List<Box> in(Box byline) {
        String text = byline.text();
        boolean control = byline.element().childrenSize() > 0 && byline.first(Mark.CONTROL) != null;
        boolean elements = byline.element().childrenSize() > 1;
        if (text.indexOf('@') < 0 && !control && !elements) {
            return List.of();
        }
        String rest = control ? byline.textWithout(byline.all(Mark.CONTROL)) : "";
        List<Box> beside = byline.all().stream().filter(box -> box != byline)
                .filter(box -> isAddress(box) || elements && NoName.isCalled(box) || box.is(Mark.CONTROL) && rest.contains(box.text())).toList();
        return byline.textWithout(beside).isEmpty() ? List.of() : beside;
    }

    private static boolean isAddress(Box box) {
        return box.element().childrenSize() == 0 && box.text().indexOf('@') >= 0 && box.text().indexOf(' ') < 0;
    }
}
