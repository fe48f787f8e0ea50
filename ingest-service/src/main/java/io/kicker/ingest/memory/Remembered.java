package io.kicker.ingest.memory;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What is remembered of one subject, as on {@code fetch-memory}; a later record of the subject replaces it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(value = RememberedPage.class, name = "page"), @JsonSubTypes.Type(value = RememberedMove.class, name = "move"),
        @JsonSubTypes.Type(value = RememberedLinks.class, name = "links"),
        @JsonSubTypes.Type(value = RememberedPoll.class, name = "poll")})
public sealed interface Remembered permits RememberedPage, RememberedMove, RememberedLinks, RememberedPoll {

    /** When it was seen to be so. */
    Instant at();
}
