package io.kicker.local;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Reads {@code --port-offset 100 submit URL} as {@code submit --port-offset 100 URL}, and options alone as those of {@code up}. */
final class CommandFirst {

    private static final String UP = "up";

    private final CommandLine kicker;

    CommandFirst(CommandLine kicker) {
        this.kicker = kicker;
    }

    String[] of(String... arguments) {
        int at = 0;
        while (at < arguments.length && arguments[at].startsWith("-")) {
            if (isAboutKicker(arguments[at])) {
                return arguments;
            }
            at += takesValue(arguments[at]) ? 2 : 1;
        }
        List<String> words = new ArrayList<>(List.of(arguments));
        boolean isNamed = at < arguments.length && (at == 0 || kicker.getSubcommands().containsKey(arguments[at]));
        words.add(0, isNamed ? words.remove(at) : UP);
        return words.toArray(String[]::new);
    }

    private boolean isAboutKicker(String word) {
        return kicker.getCommandSpec().findOption(word) != null;
    }

    /** As the next word: those that stand before a command are options of any. */
    private boolean takesValue(String word) {
        return kicker.getSubcommands().values().stream().map(command -> command.getCommandSpec().findOption(word))
                .anyMatch(CommandFirst::takesValue);
    }

    private static boolean takesValue(OptionSpec option) {
        return option != null && option.arity().max() > 0;
    }
}
