/** The Kafka broker of the services' tests: a container where an engine answers, else the embedded broker; the same tests either way. */
package io.kicker.testing.broker;
