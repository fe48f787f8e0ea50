/**
 * From {@code article-urls} to {@code fetch-queue}: what is submitted is read, normalised, and either becomes one request
 * keyed by its host or ends at once with an outcome.
 */
package io.kicker.ingest.intake;
