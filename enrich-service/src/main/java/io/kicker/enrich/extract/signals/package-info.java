/** What a page says about itself apart from its text: JSON-LD, meta elements, links, embedded application state. */
package io.kicker.enrich.extract.signals;
