/**
 * Finds the article's text in a page: cuts the page into segments of text and media, finds the element that holds the
 * article, leaves out what does not belong to it by rules and by what a model has learnt, and builds blocks of the rest.
 */
package io.kicker.enrich.extract.body;
