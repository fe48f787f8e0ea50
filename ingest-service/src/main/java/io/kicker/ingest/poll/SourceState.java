package io.kicker.ingest.poll;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kicker.ingest.memory.RememberedLinks;
import io.kicker.ingest.memory.RememberedPoll;

/**
 * A source as {@code /sources} shows it; absent is what is not known yet.
 *
 * @param source          the label
 * @param nextPoll        when it is asked for next
 * @param lastPoll        when it was last asked for
 * @param lastRead        when it last answered with a list, or unchanged
 * @param intervalSeconds in force
 * @param links           on it when it was last read
 * @param newLinks        how many of them were new when it was last asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceState(String url, String discover, String source, Instant nextPoll, Instant lastPoll, Instant lastRead, Long intervalSeconds,
        Integer links, Integer newLinks) {

    static SourceState of(Source source, Instant next, Optional<RememberedPoll> poll, Optional<RememberedLinks> links) {
        return new SourceState(source.url().toString(), source.as().word(), source.label(), poll.map(RememberedPoll::due).orElse(next),
                poll.map(RememberedPoll::at).orElse(null), links.map(RememberedLinks::at).orElse(null),
                poll.map(RememberedPoll::interval).orElse(null), links.map(RememberedLinks::shown).orElse(null),
                links.map(RememberedLinks::fresh).orElse(null));
    }
}
