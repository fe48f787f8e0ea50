package io.kicker.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.kicker.local.follow.Journey;
import io.kicker.local.follow.Journeys;
import io.kicker.local.follow.OutcomeTopics;
import io.kicker.local.follow.ReadStore;
import io.kicker.local.follow.Submitter;
import io.kicker.local.site.ExpectedPage;
import io.kicker.local.site.SampleSite;
import io.kicker.local.system.LocalSystem;
import io.kicker.local.terminal.Terminal;

/** Sends the bundled site's URLs through the system and compares what became of each with what should have. */
final class SampleRun {

    // The whole sample takes a few seconds; a minute means that something is stuck.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalSystem system;
    private final SampleSite site;
    private final Terminal terminal;

    SampleRun(LocalSystem system, SampleSite site, Terminal terminal) {
        this.system = system;
        this.site = site;
        this.terminal = terminal;
    }

    /**
     * @return a line for every page that did not end as expected
     */
    List<String> run() throws InterruptedException {
        JourneyLines lines = new JourneyLines(terminal);
        lines.header(site.expected().size() + " URLs of the bundled news site go onto article-urls:");
        Journeys journeys = new Journeys(lines::print);
        Instant start = Instant.now();
        try (var outcomes = OutcomeTopics.follow(system.bootstrapServers(), journeys);
                var store = ReadStore.follow(system.ports().index(), journeys);
                var submitter = new Submitter(system.bootstrapServers())) {
            site.expected().forEach(page -> submitter.submit(page.url(), journeys));
            journeys.awaitEnd(PATIENCE);
        }
        return summary(journeys, Duration.between(start, Instant.now()));
    }

    private List<String> summary(Journeys journeys, Duration took) {
        Map<String, Journey> byUrl = journeys.all().stream().collect(Collectors.toMap(journey -> journey.submission().url(), Function.identity()));
        List<String> unexpected = new ArrayList<>();
        for (ExpectedPage page : site.expected()) {
            SampleCheck.differences(page, byUrl.get(page.url())).forEach(difference -> unexpected.add(page.url() + "  " + difference));
        }
        long articles = journeys.all().stream().filter(journey -> journey.article().isPresent()).count();
        terminal.blank();
        terminal.line(String.format(Locale.ROOT, "  %d URLs, %d readable articles, %d other outcomes, in %.1f s. %s", byUrl.size(), articles,
                journeys.ended() - articles, took.toMillis() / 1000.0, unexpected.isEmpty() ? "All as expected." : ""));
        unexpected.forEach(line -> terminal.line("  " + terminal.look(Terminal.Look.BAD, "not as expected: ") + line));
        return unexpected;
    }
}
