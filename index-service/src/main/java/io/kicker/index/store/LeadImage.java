package io.kicker.index.store;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * The first image of an article.
 *
 * @param url   as the publisher gives it: not checked, so look before you link
 * @param width pixels
 * @param height pixels
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LeadImage(String url, Optional<String> alt, Optional<String> caption, Optional<String> credit,
        Optional<Integer> width, Optional<Integer> height) {
}
