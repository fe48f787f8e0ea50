package io.kicker.index.web.view;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another article that the publisher pointed to.
 *
 * @param kicker    its topic and region as printed
 * @param published or null
 * @param picture   or null
 */
public record Teaser(String href, String headline, List<Label> kicker, String note, boolean live, String standfirst,
        Moment published, Picture picture) {

    /** @return null if its address is not safe to link */
    static Teaser of(Event.Related related, String language, Instant now) {
        String href = WebAddress.safe(related.url());
        List<Label> kicker = Stream.of(related.topic(), related.region())
                .filter(label -> label != null && !label.isBlank()).map(label -> new Label(label, null, language)).toList();
        return href == null ? null : new Teaser(href, related.headline(), kicker, Kind.note(null, related.duration(), related.live()),
                related.live(), related.standfirst(), Moment.of(related.published(), now), Picture.of(related.image(), ""));
    }
}
