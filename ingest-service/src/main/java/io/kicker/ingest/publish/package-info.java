/** What leaves the service, as Kafka records: raw pages, outcomes, requests to be tried again; and the words in the log. */
package io.kicker.ingest.publish;
