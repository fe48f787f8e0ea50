/** Decides each field of an article from all the signals there are for it. */
package io.kicker.enrich.extract.fields;
