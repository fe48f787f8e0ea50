/**
 * Keeps enriched articles in PostgreSQL and serves them. Read in the order the data flows: consume (from Kafka, in batches), store
 * (tables and rows), query (REST), feed (live stream, Atom, JSON Feed), web (the page).
 */
package io.kicker.index;
