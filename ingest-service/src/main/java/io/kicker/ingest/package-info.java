/**
 * Takes URLs from Kafka, fetches the pages politely and safely, and publishes them as raw pages with one outcome per URL.
 * Read in the order the data flows: intake, frontier with robots and fetch, publish; the ledger makes it exactly once.
 */
package io.kicker.ingest;
