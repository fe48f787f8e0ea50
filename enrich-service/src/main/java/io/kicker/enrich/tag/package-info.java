/**
 * What an article is about: regions and topics, each with what said so. Here are the types that others meet and the
 * {@link io.kicker.enrich.tag.Tagger}, which asks {@code region} and {@code topic}.
 */
package io.kicker.enrich.tag;
