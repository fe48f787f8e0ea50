/**
 * A page's elements and text as rules look at them, laid out in one pass: what matches which of the rules' selectors, what stands in what,
 * and where the text of each begins and ends. Asking it costs nothing like walking the DOM, which rules would do hundreds of times a page.
 */
package io.kicker.enrich.extract.outline;
