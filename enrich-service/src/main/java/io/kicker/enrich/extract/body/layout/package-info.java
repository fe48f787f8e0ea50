/**
 * Cuts a page into a tree of boxes ({@link io.kicker.enrich.extract.body.layout.Frame}) and a sequence of texts and media
 * ({@link io.kicker.enrich.extract.body.layout.Segment}), tells which boxes are boilerplate, and finds the one that holds the article.
 */
package io.kicker.enrich.extract.body.layout;
