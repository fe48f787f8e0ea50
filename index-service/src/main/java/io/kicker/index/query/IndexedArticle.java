package io.kicker.index.query;

import io.kicker.index.store.ArticleSummary;

/**
 * An article and its place in the order of indexing.
 *
 * @param position grows with every article that is added or replaced, over all instances
 */
public record IndexedArticle(long position, ArticleSummary summary) {
}
