/**
 * Takes enriched articles from Kafka in batches and hands each batch to the store as one change. What cannot be read, or what the
 * database refuses, becomes a dead letter; a database that is away is waited for.
 */
package io.kicker.index.consume;
