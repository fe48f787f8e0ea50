package io.kicker.index.query;

import java.util.Arrays;
import java.util.Locale;

/** The order of a list. */
public enum Sort {
    /** Newest first by publication; an article without a date stands at the time it was fetched. */
    PUBLISHED,
    /** In the order in which articles became readable here, oldest first: to read on from where one stopped. */
    INDEXED,
    /** What is about the search first, then what mentions it: headline before standfirst before text. Among equals newest first. */
    RELEVANCE;

    /**
     * @param name in lower case; may be null
     * @throws InvalidParameter if it is none
     */
    static Sort of(String name) {
        return name == null ? PUBLISHED : Arrays.stream(values()).filter(sort -> sort.parameter().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidParameter("sort", "is none of published, indexed, relevance"));
    }

    /** The order as a parameter of an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
