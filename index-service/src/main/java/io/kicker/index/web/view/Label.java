package io.kicker.index.web.view;

/**
 * One part of a kicker.
 *
 * @param text what is read
 * @param href the list it leads to, or null where the label is none of the article's tags
 * @param lang language of the text if it was printed by the publisher, else {@code en}; null where not known
 */
public record Label(String text, String href, String lang) {
}
