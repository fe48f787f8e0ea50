package io.kicker.enrich.extract.dates;

import java.util.Optional;

import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.Sourced;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.nodes.Element;

/**
 * When an article was published and last changed.
 *
 * @param published first published
 * @param modified  last changed; absent if that is the publication itself
 */
public record Dates(Optional<Sourced<PageDate>> published, Optional<Sourced<PageDate>> modified) {

    public static Dates of(PageSignals signals, Element headline, Element root, boolean monthFirst) {
        DateSearch search = new DateSearch(signals, monthFirst);
        Optional<Sourced<PageDate>> published = search.published(headline, root);
        Optional<Sourced<PageDate>> modified = search.modified(headline).filter(date -> published.isEmpty() || isLater(date.value(), published.get().value()));
        return new Dates(published, modified);
    }

    private static boolean isLater(PageDate modified, PageDate published) {
        if (modified.precision() == 0 || published.precision() == 0) {
            return modified.date().isAfter(published.date());
        }
        return modified.roughly().isAfter(published.roughly());
    }
}
