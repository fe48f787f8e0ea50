package io.kicker.index.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which articles are meant. Values of one list are alternatives; the lists, the times and the search must all hold.
 *
 * @param regions   codes, names or printed labels in any case; an area matches the articles of every country in it
 * @param topics    codes, names or printed labels in any case
 * @param sites     hosts without www.
 * @param languages BCP 47 tags; {@code en} matches {@code en-GB} too
 * @param kinds     as in the contract: article, live-blog, video …
 * @param from      published then or later; where that is not known, fetched
 * @param to        published before then
 * @param search    words, "phrases", or, -not
 * @param stories   that the articles tell: what those with one text have in common
 * @param copies    whether all articles are meant; if not, of several with one text that match the one published first
 */
public record ArticleFilter(List<String> regions, List<String> topics, List<String> sites, List<String> languages, List<String> kinds,
        Optional<Instant> from, Optional<Instant> to, Optional<String> search, List<String> stories, boolean copies) {

    /** Every article. */
    public static final ArticleFilter ALL =
            new ArticleFilter(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), true);

    /** The same, and of these stories; none stand for all. */
    public ArticleFilter ofStories(List<String> wanted) {
        return new ArticleFilter(regions, topics, sites, languages, kinds, from, to, search, wanted, copies);
    }

    /** The same, each text once. */
    public ArticleFilter withoutCopies() {
        return new ArticleFilter(regions, topics, sites, languages, kinds, from, to, search, stories, false);
    }
}
