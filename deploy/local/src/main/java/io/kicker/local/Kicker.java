package io.kicker.local;

import java.nio.file.Path;
import java.util.concurrent.CompletionException;

import io.kicker.local.load.LoadCommand;
import io.kicker.local.machine.UnmetNeed;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code kicker} alone is {@code kicker up}. */
@Command(name = "kicker", description = "Kicker on one machine: Kafka, PostgreSQL and the three services.",
        mixinStandardHelpOptions = true, subcommands = {UpCommand.class, SubmitCommand.class, LoadCommand.class})
public final class Kicker {

    private Kicker() {
    }

    public static void main(String[] arguments) {
        CommandLine kicker = commandLine();
        System.exit(kicker.execute(new CommandFirst(kicker).of(arguments)));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Kicker()).setExecutionExceptionHandler((failure, line, parsed) -> explain(failure, line));
    }

    /** The checkout that this runs from; the start script says where it is. */
    static Path project() {
        return Path.of(System.getProperty("kicker.project", ".")).toAbsolutePath().normalize();
    }

    private static int explain(Exception failure, CommandLine line) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof UnmetNeed need) {
            line.getErr().println(need.getMessage());
        } else {
            cause.printStackTrace(line.getErr());
        }
        return 1;
    }
}
