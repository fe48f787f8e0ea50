package io.kicker.enrich.extract.body.layout;

/**
 * A time element of the page that says which moment it means.
 *
 * @param frame  the block it stands in
 * @param moment as its attribute gives it
 */
public record StatedTime(Frame frame, String moment) {
}
