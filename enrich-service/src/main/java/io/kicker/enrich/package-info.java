/**
 * enrich-service: consumes raw pages, extracts the article, tags it with region and topic, and publishes it, together with
 * one outcome per raw page. The packages follow the data: intake, page, extract, tag, publish.
 */
package io.kicker.enrich;
