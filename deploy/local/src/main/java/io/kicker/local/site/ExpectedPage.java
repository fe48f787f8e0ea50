package io.kicker.local.site;

import java.util.Optional;

/**
 * A URL to submit, and what should become of it. What is not known or does not apply is empty.
 *
 * @param url         to submit; not always a URL, for bad input is part of the sample
 * @param urlOutcome  its value on url-outcomes
 * @param pageOutcome its value on page-outcomes, if a page was fetched
 * @param headline    of the article
 * @param region      code of the article's first region: ISO 3166-1 alpha-2 or UN M49
 * @param topic       code of the article's first topic: IPTC Media Topics, {@code medtop:…}
 * @param language    of the article, BCP 47
 * @param picture     path of the article's first image
 */
public record ExpectedPage(String url, String urlOutcome, Optional<String> pageOutcome, String headline, String region, String topic,
        String language, String picture) {
}
