package io.kicker.index.store;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A region or a topic of an article.
 *
 * @param code  ISO 3166-1 alpha-2 or UN M49 for a region, IPTC Media Topic ({@code medtop:…}) for a topic
 * @param name  English name
 * @param label the publisher's own label as printed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Tag(String code, String name, Optional<String> label) {
}
