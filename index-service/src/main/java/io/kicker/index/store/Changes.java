package io.kicker.index.store;

import java.util.Collection;
import java.util.Set;

/**
 * What a batch does to the store.
 *
 * @param withdrawn ids of articles to delete, before anything is written
 * @param rows      articles to write, at most one for an id
 */
public record Changes(Set<String> withdrawn, Collection<ArticleRow> rows) {
}
