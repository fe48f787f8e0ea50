package io.kicker.enrich.extract;

import java.util.Optional;

/**
 * A teaser of another article.
 *
 * @param section    heading of the section it stands in
 * @param url        absolute address it leads to
 * @param headline   its headline
 * @param topic      its topic label as printed
 * @param region     its region label as printed
 * @param standfirst its teaser text
 * @param published  its date as printed, as far as known
 * @param duration   seconds, of a video or audio
 * @param live       whether it is marked as live
 * @param image      its picture's address
 */
public record Teaser(Optional<String> section, String url, String headline, Optional<String> topic, Optional<String> region,
        Optional<String> standfirst, Optional<PageDate> published, Optional<Integer> duration, boolean live,
        Optional<String> image) {
}
