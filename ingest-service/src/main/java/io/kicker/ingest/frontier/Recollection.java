package io.kicker.ingest.frontier;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.fetch.Validators;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.InvalidUrl;
import io.kicker.ingest.memory.MemoryRecord;
import io.kicker.ingest.memory.Remembered;
import io.kicker.ingest.memory.RememberedLinks;
import io.kicker.ingest.memory.RememberedMove;
import io.kicker.ingest.memory.RememberedPage;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What memory says about a request, and what there is to remember when it ends. */
final class Recollection {

    private final CanonicalUrls urls;
    private final TurnsPer turns;
    private final Duration window;
    private final int redirects;
    private final Clock clock;

    /**
     * @param window    in which a page is fetched once and a redirect is believed; zero for none
     * @param redirects followed for one URL, at most
     */
    Recollection(CanonicalUrls urls, TurnsPer turns, Duration window, int redirects, Clock clock) {
        this.urls = urls;
        this.turns = turns;
        this.window = window;
        this.redirects = redirects;
        this.clock = clock;
    }

    /** How a turn ends without a request: the page was fetched a short while ago, or is known to be elsewhere. */
    Optional<Visit> answer(PendingFetch fetch) {
        FetchRequest request = fetch.request();
        if (request.discovery() != null) {
            return request.refetch() ? Optional.empty() : readSince(fetch);
        }
        Remembered known = request.refetch() || window.isZero() ? null : fetch.memory().recall(subject(request)).orElse(null);
        if (known == null || !isRecent(known)) {
            return Optional.empty();
        }
        if (known instanceof RememberedPage page) {
            String reason = "fetched at " + page.at() + " for submission " + page.submissionId();
            return Optional.of(new Visit.Ended(Outcome.DUPLICATE, reason, null, null));
        }
        URI target = ((RememberedMove) known).to();
        boolean usable = target != null && target.getHost() != null && request.chain().size() < redirects
                && !target.equals(request.next()) && !request.chain().contains(target.toString());
        return usable ? Optional.of(new Visit.Redirected(request.redirectedTo(target, turns))) : Optional.empty();
    }

    /** A list is asked for again, conditionally, as often as somebody wants; but once for all who asked before it was read. */
    private Optional<Visit> readSince(PendingFetch fetch) {
        return fetch.memory().recall(links(fetch.request())).filter(links -> links.at().isAfter(fetch.request().submittedAt()))
                .map(links -> new Visit.Ended(Outcome.DUPLICATE, "read at " + links.at() + ", after this was submitted", null, null));
    }

    /** The page as it was when last published; empty if it is to be published whatever it is. */
    Optional<RememberedPage> page(PendingFetch fetch) {
        return fetch.request().refetch() ? Optional.empty() : fetch.memory().recall(subject(fetch.request()), RememberedPage.class);
    }

    /** Forgets a page that another version was heard of. */
    void forget(PendingFetch fetch) {
        fetch.memory().forget(subject(fetch.request()));
    }

    /** The page and the URLs of its host that led to it. */
    List<ProducerRecord<byte[], byte[]>> remember(PendingFetch fetch, RememberedPage page) {
        FetchRequest request = fetch.request();
        List<ProducerRecord<byte[], byte[]>> records = moves(fetch, request.chain(), request.next());
        records.add(record(fetch, subject(request), page));
        return records;
    }

    /** The links that a list has shown. */
    RememberedLinks knownLinks(PendingFetch fetch) {
        return fetch.memory().recall(links(fetch.request()), RememberedLinks.class).orElse(RememberedLinks.NONE);
    }

    /** What a list has shown, beside itself. */
    ProducerRecord<byte[], byte[]> rememberLinks(PendingFetch fetch, RememberedLinks shown) {
        return record(fetch, links(fetch.request()), shown);
    }

    private String links(FetchRequest request) {
        return RememberedLinks.subject(request.discovery().as(), page(request));
    }

    /** The URLs of this host that led to another. */
    List<ProducerRecord<byte[], byte[]>> moved(PendingFetch fetch, FetchRequest next) {
        return moves(fetch, next.chain(), next.next());
    }

    /** Validators are a URL's own: of a variant with other parameters they are not kept. */
    Validators keepable(FetchRequest request, Validators received) {
        return page(request).equals(request.next().toString()) ? received : Validators.NONE;
    }

    /** The key of what a request is for: of a page its canonical URL; a list is another thing than the page at its URL. */
    private String subject(FetchRequest request) {
        return request.discovery() == null ? page(request) : request.discovery().as().word() + " " + page(request);
    }

    /** One for all URLs that differ in nothing that matters: the canonical URL. */
    String page(FetchRequest request) {
        return request.chain().isEmpty() ? request.canonicalUrl() : canonical(request.next());
    }

    private String canonical(URI url) {
        try {
            return urls.of(url.toString()).toString();
        } catch (InvalidUrl impossible) {
            throw new IllegalStateException("a page was asked for by what is no URL: " + impossible.getMessage(), impossible);
        }
    }

    /** Only this host's, the end of the way: the memory of the others is at their owners. */
    private List<ProducerRecord<byte[], byte[]>> moves(PendingFetch fetch, List<String> way, URI target) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (int i = way.size() - 1; i >= 0 && turns.of(URI.create(way.get(i))).equals(fetch.host()); i--) {
            String from = canonical(URI.create(way.get(i)));
            // What was followed by memory alone is not made younger by it; nor is a page a move to itself.
            if (!from.equals(canonical(target)) && !isKnown(fetch, from, target)) {
                records.add(record(fetch, from, new RememberedMove(clock.instant(), target)));
            }
        }
        return records;
    }

    private boolean isKnown(PendingFetch fetch, String from, URI target) {
        return fetch.memory().recall(from).filter(known -> known instanceof RememberedMove move && target.equals(move.to()))
                .filter(this::isRecent).isPresent();
    }

    private boolean isRecent(Remembered known) {
        Instant oldest = clock.instant().minus(window);
        return known.at().isAfter(oldest);
    }

    private static ProducerRecord<byte[], byte[]> record(PendingFetch fetch, String subject, Remembered remembered) {
        return MemoryRecord.of(fetch.position().partition().partition(), subject, remembered, fetch.trace());
    }
}
