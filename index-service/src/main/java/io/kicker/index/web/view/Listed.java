package io.kicker.index.web.view;

import java.util.List;
import java.util.Map;

import io.kicker.index.query.Passage;
import io.kicker.index.store.ArticleSummary;

/**
 * What a list tells of its articles beside themselves.
 *
 * @param tellings of their stories, as {@link Elsewhere#of} wants them
 * @param passages where their texts have what was searched for, by id
 */
public record Listed(List<ArticleSummary> tellings, Map<String, Passage> passages) {

    /** Nothing. */
    static final Listed ALONE = new Listed(List.of(), Map.of());
}
