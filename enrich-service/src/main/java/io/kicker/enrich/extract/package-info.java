/**
 * From a page's DOM to an article, or to the reason why it is none. Every field is decided from several signals of one
 * parse: JSON-LD, meta elements, semantic HTML, and the text's own density and order. Plain Java.
 */
package io.kicker.enrich.extract;
