package io.kicker.local;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import io.kicker.local.machine.Ports;
import io.kicker.local.site.SampleSite;
import io.kicker.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts everything, sends the bundled news site through it, shows what became of each page, and stays up. */
@Command(name = "up", description = "Start everything, process the bundled news site, stay up until Ctrl-C.", mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    @Mixin
    private RunOptions options;

    @Option(names = "--once", description = "Process the bundled news site, check every result, stop. Exit status 0 if all is as expected, else 1.")
    private boolean once;

    @Option(names = "--no-sample", description = "Start only; process nothing.")
    private boolean noSample;

    private final Terminal terminal = Terminal.standard();

    @Override
    public Integer call() throws Exception {
        try (Running running = Running.start(options, terminal); SampleSite site = SampleSite.start(running.system().ports().site())) {
            List<String> unexpected = noSample ? List.of() : new SampleRun(running.system(), site, terminal).run();
            if (once) {
                return unexpected.isEmpty() ? 0 : 1;
            }
            invite(running.system().ports());
            new CountDownLatch(1).await();
            return 0;
        }
    }

    private void invite(Ports ports) {
        String kafka = "127.0.0.1:" + ports.kafka();
        terminal.blank();
        terminal.line("  " + terminal.look(Terminal.Look.BOLD, "Read it:   http://127.0.0.1:" + ports.index() + "/"));
        terminal.line("  REST API:  http://127.0.0.1:" + ports.index() + "/q/swagger-ui");
        terminal.line("  Submit:    deploy/local/kicker submit " + (options.portOffset() == 0 ? "" : "--port-offset " + options.portOffset() + " ") + "URL …");
        terminal.line("  Produce:   echo URL | kcat -P -b " + kafka + " -t article-urls");
        terminal.line("  Subscribe: kcat -C -b " + kafka + " -t enriched-articles -f '%k %s\\n'");
        terminal.line("  Ctrl-C stops everything; the data is kept.");
    }
}
