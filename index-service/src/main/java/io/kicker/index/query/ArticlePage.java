package io.kicker.index.query;

import java.util.List;
import java.util.Optional;

import io.kicker.index.store.ArticleSummary;

/**
 * Some articles of a list.
 *
 * @param next where the list goes on; empty on the last page. In the order of indexing there is always a next: what comes later
 */
public record ArticlePage(List<ArticleSummary> articles, Optional<Cursor> next) {
}
