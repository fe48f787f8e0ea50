package io.kicker.index.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The order of a list. */
public enum Sort {
    /** Newest first by publication; an article without a date stands at the time it was fetched. */
    PUBLISHED,
    /** In the order in which articles became readable here, oldest first: to read on from where one stopped. */
    INDEXED,
    /** First what has a search in its headline, then in its standfirst, then in its text; each by how often and how near. Among equals newest first. */
    RELEVANCE;

    /** Of what matches a search, the newest that are put in order by relevance: a word may stand in every article, and each one's words are read. */
    public static final int MOST_JUDGED = 5_000;

    /**
     * @param name in lower case; may be null
     * @throws InvalidParameter if it is none
     */
    static Sort of(String name) {
        return name == null ? PUBLISHED : Arrays.stream(values()).filter(sort -> sort.parameter().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidParameter("sort", "is none of "
                        + Arrays.stream(values()).map(Sort::parameter).collect(Collectors.joining(", "))));
    }

    /** The order as a parameter of an address. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
