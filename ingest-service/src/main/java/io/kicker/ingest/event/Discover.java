package io.kicker.ingest.event;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a document is read as for its links; a constant is a value of {@code discover} on {@code article-urls}. */
public enum Discover {

    /** RSS, Atom or JSON Feed. */
    FEED("feed"),
    /** A sitemap, a sitemap index, or a list of URLs as text (sitemaps.org). */
    SITEMAP("sitemap"),
    /** An HTML page with links. */
    LINKS("links");

    private final String word;

    Discover(String word) {
        this.word = word;
    }

    /** The value as it is written everywhere outside this program. */
    @JsonValue
    public String word() {
        return word;
    }

    public static Optional<Discover> of(String word) {
        return Stream.of(values()).filter(value -> value.word.equals(word)).findFirst();
    }

    /** @throws IllegalArgumentException for another word */
    @JsonCreator
    static Discover read(String word) {
        return of(word).orElseThrow(() -> new IllegalArgumentException("discover is none of feed, sitemap, links: " + word));
    }
}
