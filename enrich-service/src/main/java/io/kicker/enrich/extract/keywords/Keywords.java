package io.kicker.enrich.extract.keywords;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;

/** The keywords of an article: the tags printed with it, then those in its metadata. */
public final class Keywords {

    private Keywords() {
    }

    /**
     * Where nothing that metadata state is among the tags printed, the site states the same of all its pages, or what machines read. Where there is
     * neither, what a heading calls tags counts.
     *
     * @param text the innermost element with the article's text, or null
     */
    public static List<String> of(PageSignals signals, PrintedTags printed, Box text) {
        List<String> stated = StatedKeywords.of(signals);
        if (stated.isEmpty() && printed.tags().isEmpty()) {
            return PrintedTags.labelled(signals.outline(), text);
        }
        Set<String> tags = printed.tags().stream().map(LowerCase::of).collect(Collectors.toUnmodifiableSet());
        boolean own = tags.isEmpty() || stated.stream().map(LowerCase::of).anyMatch(tags::contains);
        return own ? Stream.concat(printed.tags().stream(), stated.stream()).toList() : printed.tags();
    }
}
