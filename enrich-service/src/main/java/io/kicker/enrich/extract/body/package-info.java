/**
 * Finds the article's text in a page: cuts the page into segments of text and media, finds the element that holds the
 * article, leaves out what does not belong to it, and builds blocks of the rest.
 */
package io.kicker.enrich.extract.body;
