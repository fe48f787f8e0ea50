/**
 * Starting, watching and stopping the parts: Kafka and PostgreSQL inside and below this process, then the topics, then
 * the three services as processes of their own.
 */
package io.kicker.local.system;
