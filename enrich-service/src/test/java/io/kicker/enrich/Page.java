package io.kicker.enrich;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.kafka.clients.producer.ProducerRecord;

/** A record of raw-pages as ingest-service writes it, for tests. */
final class Page {

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final byte[] key;
    private byte[] value;

    private Page(String url, String html) {
        String now = Instant.parse("2026-11-23T10:15:30Z").toString();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", "raw-" + url.hashCode());
        headers.put("ce_source", "/kicker/ingest-service");
        headers.put("ce_type", "io.kicker.page.fetched.v1");
        headers.put("ce_time", now);
        headers.put("ce_subject", url);
        headers.put("content-type", "text/html; charset=utf-8");
        headers.put("ce_submissionid", "sub-" + url.hashCode());
        headers.put("ce_submittedurl", url + "?from=test");
        headers.put("ce_submittedat", now);
        headers.put("ce_finalurl", url);
        headers.put("ce_httpstatus", "200");
        headers.put("ce_fetchedat", now);
        headers.put("ce_fetchmillis", "12");
        headers.put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        key = url.getBytes(StandardCharsets.UTF_8);
        value = html.getBytes(StandardCharsets.UTF_8);
    }

    static Page at(String url, String html) {
        return new Page(url, html);
    }

    Page with(String header, String text) {
        headers.put(header, text);
        return this;
    }

    Page without(String header) {
        headers.remove(header);
        return this;
    }

    Page withBody(byte[] bytes) {
        value = bytes;
        return this;
    }

    String id() {
        return headers.get("ce_id");
    }

    Map<String, String> headers() {
        return headers;
    }

    ProducerRecord<byte[], byte[]> record() {
        var record = new ProducerRecord<>("raw-pages", key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
