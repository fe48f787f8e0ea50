/**
 * The read store: what of an article is kept in which column, written by one transaction per batch and read by the query package.
 * The schema itself is in {@code db/migration}, brought up to date by Flyway at start-up.
 */
package io.kicker.index.store;
