/**
 * Finds the article's text in a page: cuts the page into segments of text and media and finds the element that holds the article
 * ({@code layout}), leaves out what does not belong to it ({@code selection}), marks the entries of live blogs ({@code live}), and builds blocks of
 * the rest, unless the page's data have more of it ({@code stated}).
 */
package io.kicker.enrich.extract.body;
