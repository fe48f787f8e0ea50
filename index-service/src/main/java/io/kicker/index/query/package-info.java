/**
 * Asking the read store: filters, cursors, pages and facets, and their REST interface under {@code /articles}.
 * {@link io.kicker.index.query.ArticleQueries} is the way in for everything else that shows articles.
 */
package io.kicker.index.query;
