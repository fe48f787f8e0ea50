package io.kicker.local.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Prints lines from several threads, whole lines at a time. */
public final class Terminal {

    /** Looks of a piece of text, as SGR parameters of ECMA-48. */
    public enum Look {
        GOOD("32"), BAD("31"), DIM("2"), BOLD("1");

        private final String sgr;

        Look(String sgr) {
            this.sgr = sgr;
        }
    }

    private final PrintStream out;
    private final boolean coloured;

    public Terminal(PrintStream out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    /** Standard output, in colour if a terminal is attached and NO_COLOR is unset. */
    public static Terminal standard() {
        return new Terminal(System.out, System.console() != null && System.getenv("NO_COLOR") == null);
    }

    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    public void blank() {
        line("");
    }

    public String look(Look look, String text) {
        return coloured ? "\u001b[" + look.sgr + "m" + text + "\u001b[0m" : text;
    }

    /** A step of the start: what, where, how it went and how long it took. */
    public void step(String what, String where, String state, Duration took) {
        line(String.format(Locale.ROOT, "  %-16s %-24s %s %s", what, where, look(Look.GOOD, String.format("%-8s", state)),
                look(Look.DIM, String.format(Locale.ROOT, "%5.1f s", took.toMillis() / 1000.0))));
    }

    /** Cuts or pads to a width in characters. */
    public static String fit(String text, int width) {
        return text.codePointCount(0, text.length()) > width
                ? text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…"
                : text + " ".repeat(width - text.codePointCount(0, text.length()));
    }
}
