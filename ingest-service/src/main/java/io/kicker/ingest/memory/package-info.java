/**
 * What was fetched and what it gave, kept on the compacted topic {@code fetch-memory} so that it survives restarts and
 * moves with the hosts: whoever owns partition N of {@code fetch-queue} owns partition N here, reads it when the partition
 * comes, and writes it in the transaction of the outcome. To remember something else, add a variant to
 * {@link io.kicker.ingest.memory.Remembered} with subjects of its own (such as {@code host:} and the name) and put a
 * {@link io.kicker.ingest.memory.MemoryRecord} among the records of a settlement.
 */
package io.kicker.ingest.memory;
