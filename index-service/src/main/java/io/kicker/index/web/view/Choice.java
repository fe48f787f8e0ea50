package io.kicker.index.web.view;

/**
 * A value to narrow the list by.
 *
 * @param count    articles that would be listed
 * @param href     the list with it, or without it if it is chosen
 * @param selected whether it is chosen now
 */
public record Choice(String name, long count, String href, boolean selected) {
}
