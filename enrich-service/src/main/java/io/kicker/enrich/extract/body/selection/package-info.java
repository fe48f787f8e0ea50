/**
 * Decides which segments belong to the article: by rules first, then, where these only guess, by trees learnt from pages with truth, then by what
 * is left around each.
 */
package io.kicker.enrich.extract.body.selection;
