package io.kicker.enrich.extract;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known about a page apart from its content.
 *
 * @param url          where it was fetched: the final URL
 * @param canonicalUrl its address as far as known before reading it
 * @param language     Content-Language as sent
 * @param fetchedAt    when it was fetched; no publication date is later
 */
public record PageAddress(String url, String canonicalUrl, Optional<String> language, Instant fetchedAt) {
}
