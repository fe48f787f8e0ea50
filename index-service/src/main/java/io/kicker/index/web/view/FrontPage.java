package io.kicker.index.web.view;

import java.util.List;

/**
 * @param lead   or null in an empty store
 * @param latest the newest beside it
 * @param topics a row of cards for each of the subjects with the most articles
 * @param world  the newest headlines of each part of the world
 */
public record FrontPage(Card lead, List<Card> latest, List<Section> topics, List<Section> world) {
}
