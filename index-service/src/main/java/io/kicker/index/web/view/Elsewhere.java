package io.kicker.index.web.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.kicker.index.store.ArticleSummary;

/**
 * Where an article's text stands besides, as an agency's does.
 *
 * @param publishers the first to publish it first; each name leads to the text there
 * @param more       how many others there are
 */
public record Elsewhere(List<Label> publishers, int more) {

    /** Nowhere, as far as is known. */
    public static final Elsewhere NOWHERE = new Elsewhere(List.of(), 0);

    /** A line's worth. */
    private static final int NAMED = 3;

    /** @param all who published its text, the newest first; itself and others do no harm */
    static Elsewhere of(ArticleSummary article, List<ArticleSummary> all) {
        List<ArticleSummary> others = others(article, all);
        return new Elsewhere(others.stream().limit(NAMED).map(other -> new Label(other.site().name(), "/read/" + other.id(), null)).toList(),
                Math.max(0, others.size() - NAMED));
    }

    private static List<ArticleSummary> others(ArticleSummary article, List<ArticleSummary> all) {
        List<ArticleSummary> others = new ArrayList<>(all.stream()
                .filter(other -> other.story().isPresent() && other.story().equals(article.story()) && !other.id().equals(article.id())).toList());
        Collections.reverse(others);
        return others;
    }
}
