/** {@code POST /urls}: puts URLs onto {@code article-urls} for those who have no Kafka client; nothing else. */
package io.kicker.ingest.submit;
