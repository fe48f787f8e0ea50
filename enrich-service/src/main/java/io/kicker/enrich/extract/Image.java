package io.kicker.enrich.extract;

import java.util.Optional;

/**
 * An image.
 *
 * @param url     absolute address of the largest version known
 * @param alt     text alternative
 * @param caption caption without the credit
 * @param credit  who made or owns it, without a prefix such as "Image:"
 * @param width   pixels
 * @param height  pixels
 */
public record Image(String url, Optional<String> alt, Optional<String> caption, Optional<String> credit,
        Optional<Integer> width, Optional<Integer> height) {

    /** An image of which only the address is known. */
    public static Image at(String url) {
        return new Image(url, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with a caption found to be none. */
    public Image withoutCaption() {
        return new Image(url, alt, Optional.empty(), credit, width, height);
    }

    /** The same with a credit found elsewhere. */
    public Image withCredit(String found) {
        return new Image(url, alt, caption, Optional.of(found), width, height);
    }
}
