package io.kicker.index.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kicker.index.store.ArticleSummary;
import io.kicker.index.store.LeadImage;
import io.kicker.index.store.Tag;

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
record JsonFeed(String version, String title, @JsonProperty("home_page_url") String homePageUrl, @JsonProperty("feed_url") String feedUrl,
        List<Item> items) {

    /** An article; dates as RFC 3339. */
    record Item(String id, String url, String title, @JsonProperty("content_text") String contentText, Optional<String> summary,
            Optional<String> image, @JsonProperty("date_published") Optional<String> datePublished,
            @JsonProperty("date_modified") Optional<String> dateModified, List<Author> authors, List<String> tags, Optional<String> language) {
    }

    /** A person who wrote an article, or its publisher. */
    record Author(String name) {
    }

    static JsonFeed of(Feed feed, URI self) {
        return new JsonFeed("https://jsonfeed.org/version/1.1", feed.title(), feed.page(), self.toString(),
                feed.articles().stream().map(JsonFeed::item).toList());
    }

    private static Item item(ArticleSummary article) {
        // The format wants content; what is given is what the publisher wrote to be shown in lists.
        return new Item(article.id(), article.url(), article.headline(), article.standfirst().orElse(article.headline()), article.standfirst(),
                article.image().map(LeadImage::url), Feed.time(article.publishedAt()), Feed.time(article.modifiedAt()),
                Feed.authors(article).stream().map(Author::new).toList(),
                Stream.concat(article.regions().stream(), article.topics().stream()).map(Tag::name).distinct().toList(), article.language());
    }
}
