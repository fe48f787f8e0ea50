package io.kicker.enrich.extract.keywords;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.signals.PageSignals;

/** The keywords of an article: the tags printed with it, then those in its metadata. */
public final class Keywords {

    private Keywords() {
    }

    /**
     * Where nothing that metadata state is among the tags printed, it may be the same on all pages of the site, or what machines read: the tags alone
     * count. Where there is neither, what a heading calls tags does.
     *
     * @param text the innermost element with the article's text, or null
     */
    public static List<String> of(PageSignals signals, PrintedTags printed, Box text) {
        List<String> stated = StatedKeywords.of(signals);
        if (stated.isEmpty() && printed.tags().isEmpty()) {
            return PrintedTags.labelled(signals.outline(), text);
        }
        Set<String> tags = printed.tags().stream().map(Letters::of).collect(Collectors.toUnmodifiableSet());
        boolean own = tags.isEmpty() || stated.stream().map(Letters::of).anyMatch(tags::contains);
        return own ? Stream.concat(printed.tags().stream(), stated.stream()).toList() : printed.tags();
    }
}
