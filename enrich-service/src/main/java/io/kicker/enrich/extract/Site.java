package io.kicker.enrich.extract;

import java.util.Optional;

/**
 * Who published it.
 *
 * @param name the publisher's name, its host where the page gives none
 * @param host the host without www.
 * @param logo address of the logo
 */
public record Site(String name, String host, Optional<String> logo) {
}
