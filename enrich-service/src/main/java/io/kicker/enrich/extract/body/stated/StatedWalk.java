package io.kicker.enrich.extract.body.stated;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.signals.LenientJson;

/** Visits all values of an application's state, those further out first, also of states that it holds as texts. */
final class StatedWalk {

    private static final int MOST_NODES = 200_000;

    /** States held as texts that are looked into, and letters of one that could hold an article. */
    private static final int MOST_HELD = 100;
    private static final int SHORTEST_HELD = 400;

    private StatedWalk() {
    }

    static void over(JsonNode root, Consumer<JsonNode> visitor) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        int held = 0;
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            visitor.accept(node);
            node.forEach(open::add);
            if (node.isTextual() && node.asText().length() >= SHORTEST_HELD && isState(node.asText()) && held++ < MOST_HELD) {
                LenientJson.parse(node.asText()).ifPresent(open::add);
            }
        }
    }

    /** Whether a text is an object or a list of such, and no markup. */
    static boolean isState(String text) {
        return text.startsWith("{\"") || text.startsWith("[{");
    }
}
