package io.kicker.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import io.kicker.local.follow.Journeys;
import io.kicker.local.follow.OutcomeTopics;
import io.kicker.local.follow.ReadStore;
import io.kicker.local.follow.Submitter;
import io.kicker.local.machine.Logs;
import io.kicker.local.machine.Ports;
import io.kicker.local.machine.UnmetNeed;
import io.kicker.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts URLs on article-urls of a running system and follows each to its end. */
@Command(name = "submit", description = "Submit URLs to the running system and follow what becomes of each.", mixinStandardHelpOptions = true)
final class SubmitCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "URL", description = "Pages to fetch.")
    private List<String> urls;

    @Option(names = "--port-offset", defaultValue = "0", description = "As given to the running system.")
    private int portOffset;

    @Option(names = "--wait", defaultValue = "60", description = "Seconds to follow; retries of an unavailable page may take longer.")
    private int seconds;

    @Override
    public Integer call() throws InterruptedException {
        Ports ports = Ports.at(portOffset);
        if (!ports.kafkaListens()) {
            throw new UnmetNeed("No system runs at port " + ports.kafka() + ". Start it first, in another terminal: deploy/local/kicker."
                    + " One that was started with --port-offset is found with the same.");
        }
        Logs.warningsAlone();
        JourneyLines lines = new JourneyLines(Terminal.standard());
        Journeys journeys = new Journeys(lines::print);
        String kafka = "127.0.0.1:" + ports.kafka();
        lines.header(urls.size() + (urls.size() == 1 ? " URL" : " URLs") + " onto article-urls:");
        try (var store = ReadStore.follow(ports.index(), journeys);
                var outcomes = OutcomeTopics.follow(kafka, journeys);
                var submitter = new Submitter(kafka)) {
            urls.forEach(url -> submitter.submit(url, journeys));
            return journeys.awaitEnd(Duration.ofSeconds(seconds)) ? 0 : 1;
        }
    }
}
