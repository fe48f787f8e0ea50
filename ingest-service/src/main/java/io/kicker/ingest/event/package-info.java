/**
 * The events of this service as the contracts in {@code META-INF/contracts} say: CloudEvents 1.0 in Kafka binary content
 * mode, with ids that come from their cause, so that a redelivery is recognisable.
 */
package io.kicker.ingest.event;
