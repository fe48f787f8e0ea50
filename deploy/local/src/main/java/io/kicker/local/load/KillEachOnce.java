package io.kicker.local.load;

import io.kicker.local.follow.Journeys;
import io.kicker.local.system.LocalSystem;
import io.kicker.local.system.Service;
import io.kicker.local.terminal.Terminal;

/** Kills each service once, in the pipeline's order, when a fifth, two fifths and three fifths of the URLs have come through. */
final class KillEachOnce implements Runnable {

    private final LocalSystem system;
    private final Journeys journeys;
    private final int total;
    private final Terminal terminal;

    KillEachOnce(LocalSystem system, Journeys journeys, int total, Terminal terminal) {
        this.system = system;
        this.journeys = journeys;
        this.total = total;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try {
            for (Service service : Service.values()) {
                long due = total * (service.ordinal() + 1L) / 5;
                while (journeys.ended() < due) {
                    Thread.sleep(5);
                }
                terminal.line("  kill -9 " + service.module() + " when " + journeys.ended() + " of " + total + " have ended");
                system.kill(service);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
