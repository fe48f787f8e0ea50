package io.kicker.index.web.view;

import java.time.Instant;
import java.util.List;

import io.kicker.index.query.Passage;
import io.kicker.index.store.ArticleSummary;
import io.kicker.index.store.LeadImage;
import io.kicker.index.store.Tag;

/**
 * One article in a list.
 *
 * @param href       its page here
 * @param lang       language of the words, or null
 * @param dir        direction of the words
 * @param note       kind and duration, or null
 * @param live       still being updated
 * @param standfirst or null
 * @param passage    where its text has what was searched for, in place of the standfirst, or null
 * @param source     the publisher's name
 * @param published  or null
 * @param picture    or null
 * @param story      what articles with one text have in common, or else the id
 * @param elsewhere  who else published its text
 */
public record Card(String id, String href, String lang, String dir, List<Label> kicker, String note, boolean live,
        String headline, String standfirst, Passage passage, String source, Moment published, Picture picture, String story, Elsewhere elsewhere) {

    /** @param now when the page is made */
    public static Card of(ArticleSummary article, Instant now) {
        return of(article, Listed.ALONE, now);
    }

    /**
     * @param listed what is known of the article in its list
     * @param now    when the page is made
     */
    static Card of(ArticleSummary article, Listed listed, Instant now) {
        String language = article.language().orElse(null);
        return new Card(article.id(), "/read/" + article.id(), language, TextDirection.of(language),
                Kicker.of(article.kickers(), tags(article.topics()), tags(article.regions()), language),
                Kind.note(article.kind(), article.duration().orElse(null), article.live()), article.live(), article.headline(),
                article.standfirst().orElse(null), listed.passages().get(article.id()), article.site().name(),
                Moment.of(article.publishedAt().orElse(null), now),
                article.image().map(Card::picture).orElse(null), article.story().orElse(article.id()), Elsewhere.of(article, listed.tellings()));
    }

    private static Picture picture(LeadImage image) {
        return Picture.of(image.url(), image.alt().orElse(""));
    }

    private static List<Event.Tag> tags(List<Tag> tags) {
        return tags.stream().map(tag -> new Event.Tag(tag.code(), tag.name(), tag.label().orElse(null), null, null, 0, List.of())).toList();
    }
}
