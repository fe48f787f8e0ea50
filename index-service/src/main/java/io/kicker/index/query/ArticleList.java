package io.kicker.index.query;

import java.util.List;
import java.util.Optional;

import io.kicker.index.store.ArticleSummary;

/**
 * A page of a list, as the REST interface gives it.
 *
 * @param next address of the next page, relative to this one's host; absent on the last
 */
public record ArticleList(List<ArticleSummary> articles, Optional<String> next) {
}
