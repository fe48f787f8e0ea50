package io.kicker.ingest.event;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One URL on its way to being fetched, on {@code fetch-queue} and {@code fetch-retry-*}.
 *
 * @param submissionId of the submission; every event about it carries this
 * @param url          as submitted
 * @param canonicalUrl normalised
 * @param host         whose turn it takes to ask next, the key: the host asked, or its domain
 * @param source       as submitted, or null
 * @param refetch      as submitted
 * @param attempts     fetches tried so far
 * @param submittedAt  when the submission was put on {@code article-urls}
 * @param notBefore    not to be fetched earlier, or null
 * @param lastFailure  why the last attempt failed, or null
 * @param fetchUrl     where redirects have led, or null before the first
 * @param redirects    the URLs on the way to {@code fetchUrl}, or null before the first
 * @param failingSince when the first attempt failed, or could not be made because the host was backed off; or null
 * @param discovery    what is to be read instead of a page, or null for a page
 * @param categories   as submitted, or null
 * @param permit       to ask for the URL to fetch next, or null before its robots.txt was read for this request
 */
public record FetchRequest(String submissionId, String url, String canonicalUrl, String host, String source, boolean refetch,
        int attempts, Instant submittedAt, Instant notBefore, String lastFailure, String fetchUrl, List<String> redirects,
        Instant failingSince, Discovery discovery, List<String> categories, Permit permit) {

    public static FetchRequest first(String submissionId, UrlRequest submitted, URI canonical, TurnsPer turns, Instant submittedAt) {
        return new FetchRequest(submissionId, submitted.url(), canonical.toString(), turns.of(canonical), submitted.source(),
                submitted.isRefetch(), 0, submittedAt, null, null, null, null, null, Discovery.of(submitted), submitted.categories(), null);
    }

    /** @throws UnreadableRecord if the bytes are no fetch request or lack what every one has */
    public static FetchRequest read(byte[] json) throws UnreadableRecord {
        FetchRequest request = EventJson.read(json, FetchRequest.class);
        if (request.submissionId == null || request.url == null || request.canonicalUrl == null || request.host == null
                || request.submittedAt == null || request.attempts < 0 || request.discovery != null && request.discovery.as() == null
                || request.permit != null && request.permit.until() == null) {
            throw new UnreadableRecord("a fetch request without submissionId, url, canonicalUrl, host or submittedAt");
        }
        try {
            // A domain's too, whatever turns are taken by now: what is queued was so when it was put there.
            String asked = TurnsPer.HOST.of(request.next());
            if (!asked.equals(request.host) && !asked.endsWith("." + request.host)) {
                throw new UnreadableRecord("a fetch request for host " + request.host + " that asks " + asked);
            }
        } catch (IllegalArgumentException failure) {
            throw new UnreadableRecord("a fetch request whose URL cannot be read", failure);
        }
        return request;
    }

    /** The URL to fetch next. */
    @JsonIgnore
    public URI next() {
        return URI.create(fetchUrl == null ? canonicalUrl : fetchUrl);
    }

    /** The redirects so far, empty before the first. */
    @JsonIgnore
    public List<String> chain() {
        return redirects == null ? List.of() : redirects;
    }

    public FetchRequest redirectedTo(URI target, TurnsPer turns) {
        List<String> way = new ArrayList<>(chain());
        way.add(next().toString());
        return new FetchRequest(submissionId, url, canonicalUrl, turns.of(target), source, refetch, attempts, submittedAt, null,
                lastFailure, target.toString(), List.copyOf(way), failingSince, discovery, categories, null);
    }

    /** The same after an attempt that failed: a new attempt starts at the canonical URL again. */
    public FetchRequest failed(String reason, Instant notBefore, TurnsPer turns) {
        return new FetchRequest(submissionId, url, canonicalUrl, turns.of(URI.create(canonicalUrl)), source, refetch, attempts + 1,
                submittedAt, notBefore, reason, null, null, failingSince, discovery, categories, null);
    }

    public FetchRequest postponed(Instant notBefore) {
        return new FetchRequest(submissionId, url, canonicalUrl, host, source, refetch, attempts, submittedAt, notBefore, lastFailure,
                fetchUrl, redirects, failingSince, discovery, categories, permit);
    }

    /** The same after its robots.txt was read for it, so that this need not be done again however long its turn is away. */
    public FetchRequest permitted(Permit permit) {
        return new FetchRequest(submissionId, url, canonicalUrl, host, source, refetch, attempts, submittedAt, notBefore, lastFailure,
                fetchUrl, redirects, failingSince, discovery, categories, permit);
    }

    /** The same, failing since this moment if it was not before. */
    public FetchRequest failingSince(Instant now) {
        return failingSince != null ? this : new FetchRequest(submissionId, url, canonicalUrl, host, source, refetch, attempts, submittedAt,
                notBefore, lastFailure, fetchUrl, redirects, now, discovery, categories, permit);
    }

    /** The same after its host is no longer backed off: failing only if an attempt failed. */
    public FetchRequest notHeldBack() {
        return attempts > 0 ? this : new FetchRequest(submissionId, url, canonicalUrl, host, source, refetch, attempts, submittedAt, notBefore,
                lastFailure, fetchUrl, redirects, null, discovery, categories, permit);
    }
}
