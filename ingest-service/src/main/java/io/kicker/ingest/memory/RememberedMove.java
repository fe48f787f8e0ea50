package io.kicker.ingest.memory;

import java.net.URI;
import java.time.Instant;

/**
 * A URL that redirects.
 *
 * @param to where to
 */
public record RememberedMove(Instant at, URI to) implements Remembered {
}
