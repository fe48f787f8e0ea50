package io.kicker.enrich.extract;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A teaser of another article.
 *
 * @param section    heading of the section it stands in
 * @param url        absolute address it leads to
 * @param headline   its headline
 * @param topic      its topic label as printed: of two labels the first
 * @param region     its region label as printed: of two labels the second, until it is known which of them names a region
 * @param standfirst its teaser text
 * @param published  its date as printed, as far as known
 * @param duration   seconds, of a video or audio
 * @param live       whether it is marked as live
 * @param image      its picture's address
 */
public record Teaser(Optional<String> section, String url, String headline, Optional<String> topic, Optional<String> region,
        Optional<String> standfirst, Optional<PageDate> published, Optional<Integer> duration, boolean live,
        Optional<String> image) {

    /** The same with the label that names a region as its region, and no other. */
    public Teaser sorted(Predicate<String> isRegion) {
        boolean second = region.filter(isRegion).isPresent();
        boolean first = !second && topic.filter(isRegion).isPresent();
        Optional<String> other = first ? region : topic;
        return new Teaser(section, url, headline, other, first ? topic : second ? region : Optional.empty(), standfirst, published, duration, live, image);
    }
}
