package io.kicker.ingest.event;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Ids that come from their cause: the same input gives the same id (name-based UUIDs, RFC 9562 version 3). */
public final class EventId {

    private EventId() {
    }

    /** Id of a submission that brought none. */
    public static String submission(String topic, int partition, long offset) {
        return named("submission:" + topic + "/" + partition + "/" + offset);
    }

    public static String rawPage(String submissionId) {
        return named("raw-page:" + submissionId);
    }

    /** Of a URL that a document lists: the same document read again gives the same ids. */
    public static String discovered(String submissionId, String url) {
        return named("discovered:" + submissionId + "/" + url);
    }

    /** Of one turn of a source that is asked for regularly. */
    public static String poll(Discover as, URI source, Instant turn) {
        return named("poll:" + as.word() + "/" + source + "/" + turn);
    }

    public static String outcome(String submissionId) {
        return named("url-outcome:" + submissionId);
    }

    /** Every time a request changes hands it is another event: its attempts and hops tell them apart. */
    public static String fetchRequest(FetchRequest request) {
        return named("fetch-request:" + request.submissionId() + "/" + request.attempts() + "/" + request.chain().size() + "/"
                + request.notBefore());
    }

    private static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
