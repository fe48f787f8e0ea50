/** Serves the contracts of this service's events under {@code /contracts}. */
package io.kicker.ingest.contracts;
