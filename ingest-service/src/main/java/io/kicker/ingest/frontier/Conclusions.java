package io.kicker.ingest.frontier;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.kicker.ingest.discovery.Find;
import io.kicker.ingest.discovery.Finds;
import io.kicker.ingest.event.Discover;
import io.kicker.ingest.event.EventId;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.event.UrlOutcome;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.fetch.Validators;
import io.kicker.ingest.memory.PageHash;
import io.kicker.ingest.memory.RememberedLinks;
import io.kicker.ingest.memory.RememberedPage;
import io.kicker.ingest.publish.OutcomeLog;
import io.kicker.ingest.publish.OutcomeRecord;
import io.kicker.ingest.publish.RawPageRecord;
import io.kicker.ingest.publish.RequestRecord;
import io.kicker.ingest.publish.RetryTopic;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What a request leaves behind in Kafka when its turn has ended: page and outcome, outcome alone, or another try. */
final class Conclusions {

    private final RetryPolicy retries;
    private final TurnsPer turns;
    private final Recollection recollection;
    private final OutcomeLog log;
    private final Clock clock;

    Conclusions(RetryPolicy retries, TurnsPer turns, Recollection recollection, OutcomeLog log, Clock clock) {
        this.retries = retries;
        this.turns = turns;
        this.recollection = recollection;
        this.log = log;
        this.clock = clock;
    }

    List<ProducerRecord<byte[], byte[]>> fetched(PendingFetch fetch, Visit.Fetched visit) {
        Page page = visit.page();
        FetchRequest request = fetch.request();
        Instant now = clock.instant();
        UrlOutcome outcome = outcome(request, Outcome.FETCHED, "HTTP status " + page.status(), page.status(), page.millis(),
                page.body().length, now);
        List<ProducerRecord<byte[], byte[]>> records = remembered(fetch, page, now);
        records.add(RawPageRecord.of(request, page, visit.signals(), URI.create(recollection.page(request)), now, fetch.trace()));
        records.add(told(fetch, outcome));
        return records;
    }

    List<ProducerRecord<byte[], byte[]>> unchanged(PendingFetch fetch, Visit.Unchanged visit) {
        Instant now = clock.instant();
        UrlOutcome outcome = outcome(fetch.request(), Outcome.UNCHANGED, visit.reason(), visit.status(), visit.millis(), null, now);
        List<ProducerRecord<byte[], byte[]>> records = recollection.remember(fetch, visit.page());
        records.add(told(fetch, outcome));
        if (fetch.request().discovery() != null) {
            // Not forgotten as long as the list is asked for.
            records.add(recollection.rememberLinks(fetch, recollection.knownLinks(fetch).renewed(now)));
        }
        return records;
    }

    /** A list was read: what is new on it is submitted. */
    List<ProducerRecord<byte[], byte[]>> discovered(PendingFetch fetch, Visit.Discovered visit) {
        FetchRequest request = fetch.request();
        Page page = visit.page();
        Finds finds = visit.finds();
        Instant now = clock.instant();
        RememberedLinks known = recollection.knownLinks(fetch);
        Set<Long> seen = request.refetch() ? Set.of() : known.seen();
        List<Find> pages = finds.pages().stream().filter(find -> !seen.contains(RememberedLinks.hash(find.url()))).toList();
        // An index can stay the same while its sitemaps change: it is not asked for conditionally.
        List<ProducerRecord<byte[], byte[]>> records = finds.lists().isEmpty() ? remembered(fetch, page, now) : new ArrayList<>();
        records.add(recollection.rememberLinks(fetch, known.showing(now, finds.urls(), finds.lists().size())));
        pages.forEach(find -> records.add(submitted(fetch, UrlRequest.page(find.url().toString(), source(request), null).in(find.categories()), now)));
        Boolean refetch = request.refetch() ? true : null;
        int depth = request.discovery().depth() + 1;
        finds.lists().forEach(url -> records.add(submitted(fetch,
                new UrlRequest(url.toString(), source(request), refetch, Discover.SITEMAP, depth, null), now)));
        int count = pages.size() + finds.lists().size();
        String reason = finds.describe() + "; submitted: " + count;
        records.add(told(fetch, outcome(request, Outcome.DISCOVERED, reason, page.status(), page.millis(), page.body().length, now).leadingTo(count)));
        return records;
    }

    /** What there is to remember of a page or list that was read. */
    private List<ProducerRecord<byte[], byte[]>> remembered(PendingFetch fetch, Page page, Instant now) {
        Validators validators = recollection.keepable(fetch.request(), page.validators());
        return recollection.remember(fetch, new RememberedPage(now, fetch.request().submissionId(), validators.etag(), validators.lastModified(),
                PageHash.of(page)));
    }

    private static ProducerRecord<byte[], byte[]> submitted(PendingFetch fetch, UrlRequest found, Instant now) {
        String id = EventId.discovered(fetch.request().submissionId(), found.url());
        return RequestRecord.submitted(id, found, now, fetch.trace());
    }

    /** Who asked for the list, else the list itself. */
    private static String source(FetchRequest request) {
        String source = request.source() == null ? request.canonicalUrl() : request.source();
        return source.length() <= UrlRequest.MAX_SOURCE ? source : source.substring(0, UrlRequest.MAX_SOURCE);
    }

    List<ProducerRecord<byte[], byte[]>> ended(PendingFetch fetch, Visit.Ended ended) {
        return List.of(told(fetch, outcome(fetch.request(), ended.outcome(), ended.reason(), ended.status(), ended.millis(), null,
                clock.instant())));
    }

    /** @param hostWait how long the host is to be left alone */
    List<ProducerRecord<byte[], byte[]>> failed(PendingFetch fetch, Visit.Failed failed, Duration hostWait) {
        FetchRequest request = fetch.request();
        Instant now = clock.instant();
        FetchRequest failing = request.failingSince(now);
        Optional<Duration> delay = retries.delay(request.attempts() + 1, hostWait, Duration.between(failing.failingSince(), now));
        if (delay.isPresent()) {
            return parked(delay.get(), failing.failed(failed.reason(), now.plus(delay.get()), turns), fetch.trace());
        }
        UrlOutcome outcome = outcome(request, Outcome.UNAVAILABLE, failed.reason(), failed.status(), failed.millis(), null, now);
        return List.of(told(fetch, outcome));
    }

    /** To another host's owner. */
    List<ProducerRecord<byte[], byte[]>> movedOn(PendingFetch fetch, FetchRequest next) {
        List<ProducerRecord<byte[], byte[]>> records = recollection.moved(fetch, next);
        records.add(RequestRecord.queued(next, fetch.trace()));
        return records;
    }

    private static ProducerRecord<byte[], byte[]> told(PendingFetch fetch, UrlOutcome outcome) {
        return new OutcomeRecord(outcome, fetch.host(), fetch.trace());
    }

    /** A request whose turn is far away: it waits until then. What held it back before, if anything did, is over. */
    List<ProducerRecord<byte[], byte[]>> parked(PendingFetch fetch) {
        return parked(fetch.request().notHeldBack(), fetch);
    }

    /** A request whose host is backed off: it waits, unless that will then have been so for too long. No attempt is used up. */
    List<ProducerRecord<byte[], byte[]>> heldBack(PendingFetch fetch, BackOff backOff) {
        FetchRequest request = fetch.request();
        Instant now = clock.instant();
        FetchRequest failing = request.failingSince(now);
        // Of its own turn it does not matter how far that is away: a long queue is no trouble of the host.
        if (!retries.isTooLate(Duration.between(failing.failingSince(), Instant.ofEpochMilli(backOff.until())))) {
            return parked(failing, fetch);
        }
        String reason = "its host is backed off (" + backOff.trouble().word() + ") since " + failing.failingSince()
                + (request.lastFailure() == null ? "" : "; last failure: " + request.lastFailure());
        return List.of(told(fetch, outcome(request, request.attempts(), Outcome.UNAVAILABLE, reason, null, null, null, now)));
    }

    private List<ProducerRecord<byte[], byte[]>> parked(FetchRequest request, PendingFetch fetch) {
        Instant until = Instant.ofEpochMilli(fetch.notBefore());
        return parked(Duration.between(clock.instant(), until), request.postponed(until), fetch.trace());
    }

    private List<ProducerRecord<byte[], byte[]>> parked(Duration wait, FetchRequest request, TraceParent trace) {
        RetryTopic topic = RetryTopic.within(wait);
        log.parked(topic);
        return List.of(RequestRecord.parked(topic, request, trace));
    }

    private UrlOutcome outcome(FetchRequest request, Outcome outcome, String reason, Integer status, Long millis, Integer bytes,
            Instant now) {
        // A robots.txt that forbids is no attempt; neither is an address or port that is refused before connecting.
        boolean attempted = status != null || outcome == Outcome.UNAVAILABLE || outcome == Outcome.TOO_LARGE;
        return outcome(request, request.attempts() + (attempted ? 1 : 0), outcome, reason, status, millis, bytes, now);
    }

    private static UrlOutcome outcome(FetchRequest request, int attempts, Outcome outcome, String reason, Integer status, Long millis,
            Integer bytes, Instant now) {
        boolean answered = status != null;
        return new UrlOutcome(request.submissionId(), request.url(), request.canonicalUrl(),
                answered || outcome == Outcome.DUPLICATE ? request.next().toString() : null, request.source(), outcome.word(), reason, status, attempts, bytes,
                millis, request.submittedAt(), now, outcome == Outcome.FETCHED ? EventId.rawPage(request.submissionId()) : null, null);
    }
}
