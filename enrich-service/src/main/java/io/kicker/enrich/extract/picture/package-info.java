/** Reads images with the best address known, their text alternative, caption and credit. */
package io.kicker.enrich.extract.picture;
