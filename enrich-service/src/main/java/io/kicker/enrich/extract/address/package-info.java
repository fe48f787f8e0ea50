/** Reads the addresses of a page, and decides which one is its own and which are of its site. */
package io.kicker.enrich.extract.address;
