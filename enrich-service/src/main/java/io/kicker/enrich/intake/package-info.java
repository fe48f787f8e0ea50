/** Reads records of raw-pages by their contract, raw-page.v1. Plain Java. */
package io.kicker.enrich.intake;
