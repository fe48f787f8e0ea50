package io.kicker.ingest.discovery;

import java.net.URI;
import java.util.List;

/**
 * A page that a document leads to.
 *
 * @param url        canonical
 * @param categories what the document says it is about, or null
 */
public record Find(URI url, List<String> categories) {
}
