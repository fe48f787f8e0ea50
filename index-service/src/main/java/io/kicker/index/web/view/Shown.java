package io.kicker.index.web.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the front page from telling a story twice, as far as there are enough stories. */
public final class Shown {

    private final Set<String> pictured = new HashSet<>();
    private final Set<String> headlines;

    /**
     * @param lead   the lead story, or null
     * @param newest what stands beside it as a headline alone
     */
    public Shown(Card lead, List<Card> newest) {
        if (lead != null) {
            pictured.add(lead.story());
        }
        headlines = newest.stream().map(Card::story).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Chooses a section's cards and remembers them: none that an earlier section or the lead shows, and none that stands among
     * the latest headlines unless the section would not be full without them.
     */
    public List<Card> choose(List<Card> cards, int most) {
        List<Card> unpictured = cards.stream().filter(card -> !pictured.contains(card.story())).toList();
        List<Card> unseen = unpictured.stream().filter(card -> !headlines.contains(card.story())).limit(most).toList();
        List<Card> chosen = unseen.size() == most ? unseen : unpictured.stream().limit(most).toList();
        chosen.forEach(card -> pictured.add(card.story()));
        return chosen;
    }
}
