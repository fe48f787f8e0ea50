package io.kicker.local.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

import io.kicker.local.RunOptions;
import io.kicker.local.Running;
import io.kicker.local.follow.Journeys;
import io.kicker.local.follow.OutcomeTopics;
import io.kicker.local.follow.ReadStore;
import io.kicker.local.follow.Submitter;
import io.kicker.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the system, sends a generated site through it, counts every URL to its end, and stops. */
@Command(name = "load", description = "Send generated pages of many hosts through the system and count every one.", mixinStandardHelpOptions = true)
public final class LoadCommand implements Callable<Integer> {

    @Mixin
    private RunOptions options;

    @Option(names = "--urls", defaultValue = "2000", description = "How many URLs. Default: ${DEFAULT-VALUE}.")
    private int urls;

    @Option(names = "--hosts", defaultValue = "50", description = "Over how many host names. Default: ${DEFAULT-VALUE}.")
    private int hosts;

    @Option(names = "--kill", description = "Kill (SIGKILL) each service once on the way; the counts must be the same.")
    private boolean kill;

    @Option(names = "--warm-up", defaultValue = "0", description = "URLs sent through first and not measured, for figures without cold code.")
    private int warmUp;

    @Option(names = "--wait", defaultValue = "300", description = "Seconds after which URLs under way count as lost.")
    private int seconds;

    private final Terminal terminal = Terminal.standard();

    @Override
    public Integer call() throws Exception {
        try (Running running = Running.start(options, terminal); LoadSite site = LoadSite.start(running.system().ports().site())) {
            List<String> all = site.urls(warmUp + urls, hosts);
            if (warmUp > 0) {
                measure(running, site, all.subList(0, warmUp), false);
            }
            LoadReport report = measure(running, site, all.subList(warmUp, all.size()), kill);
            report.print(terminal);
            return report.complete() ? 0 : 1;
        }
    }

    private LoadReport measure(Running running, LoadSite site, List<String> batch, boolean kills) throws Exception {
        List<String> shuffled = new ArrayList<>(batch);
        Collections.shuffle(shuffled, new Random(1));
        terminal.blank();
        terminal.line(batch.size() + " URLs of " + hosts + " hosts go onto article-urls" + (kills ? ", and each service is killed once" : ""));
        Journeys journeys = new Journeys(journey -> { });
        long servedBefore = site.pagesServed();
        Instant start = Instant.now();
        try (var outcomes = OutcomeTopics.follow(running.system().bootstrapServers(), journeys);
                var store = ReadStore.follow(running.system().ports().index(), journeys);
                var submitter = new Submitter(running.system().bootstrapServers())) {
            shuffled.forEach(url -> submitter.submit(url, journeys));
            Thread killer = new Thread(new KillEachOnce(running.system(), journeys, batch.size(), terminal), "killer");
            if (kills) {
                killer.start();
            }
            journeys.awaitEnd(Duration.ofSeconds(seconds));
            Duration took = Duration.between(start, Instant.now());
            killer.interrupt();
            killer.join();
            return LoadReport.of(journeys.all(), took, site.pagesServed() - servedBefore, store);
        }
    }
}
