/** Measures extraction on pages with truth. Run by hand; no unit test. */
package io.kicker.enrich.bench;
