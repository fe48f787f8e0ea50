/**
 * Exactly once, whatever order requests end in: what a consumed record leaves behind and the fact that it is done are
 * written in one Kafka transaction. The lowest open offset is what is committed; the offsets done above it travel in the
 * commit's metadata, and whoever owns the partition next skips them.
 */
package io.kicker.ingest.ledger;
