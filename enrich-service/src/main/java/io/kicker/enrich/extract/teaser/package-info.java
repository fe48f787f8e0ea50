/** Reads the teasers of other articles on a page, by section. */
package io.kicker.enrich.extract.teaser;
