/** What an article is about in its publisher's own words: the keywords that metadata state, and the tags printed above or below the text. */
package io.kicker.enrich.extract.keywords;
