/** Decides when an article was published and last changed, from what its metadata state, its address holds, and the page prints in any language. */
package io.kicker.enrich.extract.dates;
