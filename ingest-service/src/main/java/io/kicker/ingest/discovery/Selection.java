package io.kicker.ingest.discovery;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.InvalidUrl;

/** Which of a document's links are taken: those of its site, not too old, the newest first, and not too many. */
final class Selection {

    // Sitemaps.org knows indexes of sitemaps only; some sites have indexes of indexes.
    private static final int DEEPEST = 2;

    private final CanonicalUrls urls;
    private final Clock clock;
    private final Scope scope;
    private final int most;
    private final Duration maxAge;

    Selection(CanonicalUrls urls, Clock clock, Scope scope, int most, Duration maxAge) {
        this.urls = urls;
        this.clock = clock;
        this.scope = scope;
        this.most = most;
        this.maxAge = maxAge;
    }

    Finds of(URI document, int depth, Reading.Listed listed) {
        var tally = new Tally(new HashSet<>(Set.of(document)));
        List<Find> pages = taken(document, listed.pages(), most, tally);
        List<URI> lists = taken(document, listed.lists(), depth < DEEPEST ? most : 0, tally).stream().map(Find::url).toList();
        return new Finds(pages, lists, tally.elsewhere, tally.old, tally.over);
    }

    private List<Find> taken(URI document, List<Entry> entries, int most, Tally tally) {
        List<Find> taken = new ArrayList<>();
        Instant oldest = maxAge.isZero() ? Instant.MIN : clock.instant().minus(maxAge);
        // A stable sort: what has no date keeps the document's order, after what has one.
        List<Entry> newestFirst = entries.stream().sorted(Comparator.comparing(Entry::at, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
        for (Entry entry : newestFirst) {
            URI url = canonical(document, entry.href());
            if (url == null || !scope.covers(document, url)) {
                tally.elsewhere++;
            } else if (tally.known.add(url)) {
                if (entry.at() != null && entry.at().isBefore(oldest)) {
                    tally.old++;
                } else if (taken.size() >= most) {
                    tally.over++;
                } else {
                    taken.add(new Find(url, entry.categories()));
                }
            }
        }
        return taken;
    }

    private URI canonical(URI document, String href) {
        try {
            return urls.of(document, href);
        } catch (InvalidUrl none) {
            return null;
        }
    }

    private static final class Tally {
        private final Set<URI> known;
        private int elsewhere;
        private int old;
        private int over;

        private Tally(Set<URI> known) {
            this.known = known;
        }
    }
}
