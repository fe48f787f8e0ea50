/**
 * The whole system on one machine: a real Kafka broker, a real PostgreSQL and the three services as separate processes,
 * with no container engine and no set-up. This package holds the commands a user types.
 */
package io.kicker.local;
