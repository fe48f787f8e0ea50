package io.kicker.enrich.extract.dates;

import java.util.Optional;
import java.util.function.Function;

import io.kicker.enrich.extract.PageDate;
import org.jsoup.nodes.Element;

/** A cell of a table: what its column dates are the table's rows, and not the page. */
final class TableCell {

    private TableCell() {
    }

    /** Whether an element is a cell and the one above or below it has a date too. */
    static boolean isInColumn(Element element, Function<String, Optional<PageDate>> reader) {
        Element row = element.normalName().equals("td") ? element.parent() : null;
        return row != null && (hasDate(row.previousElementSibling(), element.elementSiblingIndex(), reader)
                || hasDate(row.nextElementSibling(), element.elementSiblingIndex(), reader));
    }

    private static boolean hasDate(Element row, int column, Function<String, Optional<PageDate>> reader) {
        return row != null && column < row.childrenSize() && reader.apply(row.child(column).text()).isPresent();
    }
}
