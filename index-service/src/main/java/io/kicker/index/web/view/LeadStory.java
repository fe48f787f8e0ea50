package io.kicker.index.web.view;

import java.util.List;
import java.util.function.Predicate;

/** Chooses the story that opens the front page: it takes the most room, so that one with nothing but a headline would leave it empty. */
public final class LeadStory {

    /** The newest so many; a picture older than that does not make a lead. */
    private static final int FROM = 6;

    private LeadStory() {
    }

    /**
     * The newest with a picture, or with a standfirst if none has one.
     *
     * @param newest the newest first
     * @return null if there is none at all
     */
    public static Card of(List<Card> newest) {
        List<Predicate<Card>> wanted = List.of(card -> card.picture() != null, card -> card.standfirst() != null, card -> true);
        return wanted.stream().flatMap(want -> newest.stream().limit(FROM).filter(want)).findFirst().orElse(null);
    }
}
