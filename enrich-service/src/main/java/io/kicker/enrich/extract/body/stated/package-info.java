/** Reads articles that a page states in its data, JSON-LD or the state of its scripts, and does not print, or not in full. */
package io.kicker.enrich.extract.body.stated;
