/**
 * Finds pages: reads feeds, sitemaps and pages for their links, and decides which of those are put onto
 * {@code article-urls}. Makes no request of its own.
 */
package io.kicker.ingest.discovery;
