package io.kicker.index.web.view;

import java.util.List;

/** A titled part of the front page, with the address of all there is of it. */
public record Section(String title, String href, List<Card> cards) {
}
