package io.kicker.index.web.view;

import java.util.List;

import io.kicker.index.store.ArticleSummary;

/**
 * Where an article's text stands besides, as an agency's does.
 *
 * @param publishers the first to publish it first; each name leads to the text there
 * @param others     whether there are more
 */
public record Elsewhere(List<Label> publishers, boolean others) {

    /** A line's worth. */
    private static final int NAMED = 3;

    /** So many articles of a story tell it: those that are named, the article itself, and one more. */
    public static final int LOOKED_AT = NAMED + 2;

    /** @param tellings of its story, the first to be published first; itself and those of other stories do no harm */
    static Elsewhere of(ArticleSummary article, List<ArticleSummary> tellings) {
        List<ArticleSummary> others = tellings.stream()
                .filter(other -> other.story().isPresent() && other.story().equals(article.story()) && !other.id().equals(article.id())).toList();
        return new Elsewhere(others.stream().limit(NAMED).map(other -> new Label(other.site().name(), "/read/" + other.id(), null)).toList(),
                others.size() > NAMED);
    }
}
