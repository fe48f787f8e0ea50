/**
 * A real Kafka broker inside a JVM, from Apache Kafka's own artifacts: for tests on machines without a container engine,
 * and for running the whole system on one machine. It is compiled into its users as source, so that no service needs
 * another module to be built first.
 */
package io.kicker.embedded.broker;
