package io.kicker.local;

import java.io.IOException;
import java.util.List;

import io.kicker.local.machine.DataFolder;
import io.kicker.local.machine.Leftovers;
import io.kicker.local.machine.Logs;
import io.kicker.local.machine.Ports;
import io.kicker.local.system.LocalSystem;
import io.kicker.local.terminal.Terminal;

/** A started system and its data folder. Ends cleanly when closed or when the process is asked to end. */
public final class Running implements AutoCloseable {

    private final DataFolder data;
    private final LocalSystem system;
    private final Terminal terminal;
    private boolean closed;

    private Running(DataFolder data, LocalSystem system, Terminal terminal) {
        this.data = data;
        this.system = system;
        this.terminal = terminal;
    }

    /**
     * Takes the data folder, ends what an earlier run left, checks the ports and starts everything.
     *
     * @throws io.kicker.local.machine.UnmetNeed if the machine lacks something, with what to do
     */
    public static Running start(RunOptions options, Terminal terminal) throws IOException, InterruptedException {
        DataFolder data = DataFolder.take(options.data());
        List<String> ended = new Leftovers(data.pids()).end();
        if (!ended.isEmpty()) {
            terminal.line("Ended what an earlier run left behind: " + String.join(", ", ended));
        }
        if (options.fresh()) {
            data.wipe();
        }
        Logs.to(data.logs().resolve("kafka.log"));
        Ports ports = Ports.at(options.portOffset());
        ports.requireFree();
        terminal.line(terminal.look(Terminal.Look.BOLD, "Starting Kicker") + "  data and logs in " + data.root());
        Running running = new Running(data, new LocalSystem(Kicker.project(), data, ports, terminal), terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(running::closeAtExit, "stop"));
        running.system.start();
        return running;
    }

    public LocalSystem system() {
        return system;
    }

    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (closed) {
            return;
        }
        closed = true;
        terminal.line("Stopping …");
        system.close();
        data.close();
        terminal.line("Stopped. Data is kept in " + data.root());
    }

    private void closeAtExit() {
        try {
            close();
        } catch (IOException | InterruptedException failure) {
            terminal.line("Not everything could be stopped: " + failure);
        }
    }
}
