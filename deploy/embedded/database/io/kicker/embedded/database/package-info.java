/**
 * A real PostgreSQL server from binaries on Maven Central, for tests on machines without a container engine and for
 * running the whole system on one machine. Compiled into its users as source.
 */
package io.kicker.embedded.database;
