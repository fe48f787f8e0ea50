/** The PostgreSQL of index-service's tests: a container where an engine answers, else the embedded server; the same tests either way. */
package io.kicker.testing.database;
