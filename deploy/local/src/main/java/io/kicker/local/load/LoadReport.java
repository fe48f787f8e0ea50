package io.kicker.local.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.kicker.local.follow.Journey;
import io.kicker.local.follow.ReadStore;
import io.kicker.local.terminal.Terminal;

/**
 * What a load run has shown.
 *
 * @param urls        submitted
 * @param outcomes    how many URLs have how many outcomes: all should have one
 * @param stored      distinct articles found in the read store, each asked for by its id
 * @param ended       URLs with nothing more to come
 * @param pagesServed article pages that the site answered; more than the URLs means pages fetched again after a kill
 * @param took        from the first submission to the last end
 * @param millis      of each article from submission to readable, ascending
 */
record LoadReport(int urls, Map<Integer, Long> outcomes, long stored, long ended, long pagesServed, Duration took, List<Long> millis) {

    static LoadReport of(Collection<Journey> journeys, Duration took, long pagesServed, ReadStore store) throws IOException, InterruptedException {
        long stored = 0;
        for (String id : journeys.stream().flatMap(journey -> journey.articleId().stream()).distinct().toList()) {
            stored += store.read(id).path("id").asText().equals(id) ? 1 : 0;
        }
        return new LoadReport(journeys.size(),
                journeys.stream().collect(Collectors.groupingBy(journey -> journey.outcomes().size(), TreeMap::new, Collectors.counting())),
                stored, journeys.stream().filter(Journey::ended).count(), pagesServed, took,
                journeys.stream().flatMap(journey -> journey.readable().stream()).map(Duration::toMillis).sorted().toList());
    }

    /** Whether every URL has exactly one outcome and is one article in the read store. */
    boolean complete() {
        return ended == urls && stored == urls && outcomes.equals(Map.of(1, (long) urls));
    }

    void print(Terminal terminal) {
        terminal.blank();
        outcomes.forEach((count, journeys) -> terminal.line("  " + journeys + " URLs with " + count + (count == 1 ? " outcome" : " outcomes")));
        terminal.line("  " + stored + " articles in the read store, each once");
        terminal.line("  " + pagesServed + " pages served for " + urls + " URLs");
        terminal.line(String.format(Locale.ROOT, "  %.1f s, %.0f URLs/s", took.toMillis() / 1000.0, urls * 1000.0 / took.toMillis()));
        if (!millis.isEmpty()) {
            terminal.line("  submitted to readable: p50 " + percentile(50) + " ms, p99 " + percentile(99) + " ms");
        }
        terminal.line(complete() ? terminal.look(Terminal.Look.GOOD, "  Nothing lost, nothing twice.")
                : terminal.look(Terminal.Look.BAD, "  Not complete: " + (urls - ended) + " URLs under way."));
    }

    /** Nearest-rank percentile. */
    long percentile(int percent) {
        return millis.get(Math.max(0, (int) Math.ceil(millis.size() * percent / 100.0) - 1));
    }
}
