package io.kicker.ingest.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import io.kicker.ingest.event.EventHeaders;
import io.kicker.ingest.event.EventId;
import io.kicker.ingest.event.EventJson;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.robots.UsageSignals;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** A page as a record keyed by its canonical URL: the body's bytes as they came, all else in headers. */
public final class RawPageRecord {

    private RawPageRecord() {
    }

    /**
     * @param signals   what robots.txt says of the page's use
     * @param canonical the final URL normalised
     * @param endedAt   when the fetch ended
     */
    public static ProducerRecord<byte[], byte[]> of(FetchRequest request, Page page, UsageSignals signals, URI canonical, Instant endedAt,
            TraceParent trace) {
        String type = page.contentType() == null ? "application/octet-stream" : page.contentType();
        Headers headers = EventHeaders.of(EventHeaders.PAGE_FETCHED, EventId.rawPage(request.submissionId()), endedAt,
                canonical.toString(), type, trace);
        EventHeaders.put(headers, "ce_submissionid", request.submissionId());
        EventHeaders.put(headers, "ce_submittedurl", request.url());
        EventHeaders.put(headers, "ce_submittedat", request.submittedAt().toString());
        EventHeaders.put(headers, "ce_finalurl", request.next().toString());
        EventHeaders.put(headers, "ce_httpstatus", Integer.toString(page.status()));
        EventHeaders.put(headers, "ce_fetchedat", endedAt.toString());
        EventHeaders.put(headers, "ce_fetchmillis", Long.toString(page.millis()));
        EventHeaders.put(headers, "ce_contentlanguage", page.header("content-language"));
        EventHeaders.put(headers, "ce_etag", page.header("etag"));
        EventHeaders.put(headers, "ce_lastmodified", page.header("last-modified"));
        EventHeaders.put(headers, "ce_robotstag", page.header("x-robots-tag"));
        // https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240202/
        EventHeaders.put(headers, "ce_tdmreservation", page.header("tdm-reservation"));
        EventHeaders.put(headers, "ce_tdmpolicy", page.header("tdm-policy"));
        EventHeaders.put(headers, "ce_contentsignal", first(page.header("content-signal"), signals.contentSignal()));
        EventHeaders.put(headers, "ce_contentusage", first(page.header("content-usage"), signals.contentUsage()));
        EventHeaders.put(headers, "ce_origin", request.source());
        EventHeaders.put(headers, "ce_categories", list(request.categories()));
        EventHeaders.put(headers, "ce_redirects", list(request.chain()));
        return new ProducerRecord<>(Topics.RAW_PAGES, null, canonical.toString().getBytes(StandardCharsets.UTF_8), page.body(), headers);
    }

    /** A JSON array, or null of none. */
    private static String list(List<String> texts) {
        return texts == null || texts.isEmpty() ? null : new String(EventJson.write(texts), StandardCharsets.UTF_8);
    }

    /** What is said of the page itself, else of the site. */
    private static String first(String ofPage, String ofSite) {
        return ofPage == null ? ofSite : ofPage;
    }
}
