package io.kicker.ingest.poll;

import java.net.URI;

import io.kicker.ingest.event.Discover;

/**
 * A list of pages that is asked for regularly.
 *
 * @param url   canonical
 * @param as    how it is read
 * @param label carried to the articles as their source
 */
public record Source(URI url, Discover as, String label) {
}
