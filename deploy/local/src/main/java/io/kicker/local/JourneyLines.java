package io.kicker.local;

import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.local.follow.Journey;
import io.kicker.local.terminal.Terminal;
import io.kicker.local.terminal.Terminal.Look;

/** A line on the terminal for every journey that ends. */
final class JourneyLines {

    private final Terminal terminal;

    JourneyLines(Terminal terminal) {
        this.terminal = terminal;
    }

    void header(String text) {
        terminal.blank();
        terminal.line(text);
        terminal.blank();
        terminal.line(terminal.look(Look.DIM, String.format("  %-17s %7s  %-34s %s", "outcome", "ms", "kicker", "headline, or why not")));
    }

    void print(Journey journey) {
        terminal.line(journey.article().map(article -> readable(journey, article)).orElseGet(() -> other(journey)));
    }

    private String readable(Journey journey, JsonNode article) {
        String kicker = label(article.at("/topics/0")) + " | " + label(article.at("/regions/0"));
        return String.format(Locale.ROOT, "  %s %7d  %s %s", terminal.look(Look.GOOD, Terminal.fit("readable", 17)),
                journey.readable().orElseThrow().toMillis(), Terminal.fit(kicker, 34), Terminal.fit(article.path("headline").asText(), 70));
    }

    private String other(Journey journey) {
        boolean noPage = journey.pageOutcome().isEmpty();
        String outcome = noPage ? journey.outcome().orElse("under way") : journey.page().orElseThrow();
        JsonNode event = noPage ? journey.outcomes().get(0) : journey.pageOutcome().orElseThrow();
        return String.format(Locale.ROOT, "  %s %7s  %s  %s", Terminal.fit(outcome, 17), "", journey.submission().url(),
                terminal.look(Look.DIM, event.path("reason").asText()));
    }

    private static String label(JsonNode tag) {
        return tag.path("name").asText("–");
    }
}
