package io.kicker.ingest.robots;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the group of robots.txt that is for us says of how pages may be used: {@code Content-Signal} (contentsignals.org) and
 * {@code Content-Usage} (draft-ietf-aipref-attach). Values as written, several joined by a semicolon; null if there is none.
 * The rules of access are crawler-commons', which does not tell of these lines.
 */
public record UsageSignals(String contentSignal, String contentUsage) {

    public static final UsageSignals NONE = new UsageSignals(null, null);

    private static final String SIGNAL = "content-signal";
    private static final String USAGE = "content-usage";
    // More is no signal, and would fill the headers of every page.
    private static final int LONGEST = 500;

    /** @param product the name that robots.txt files call us by */
    static UsageSignals of(byte[] robots, String product) {
        Map<String, List<String>> ours = new HashMap<>();
        Map<String, List<String>> everybodys = new HashMap<>();
        String name = product.toLowerCase(Locale.ROOT);
        boolean isOurs = false;
        boolean isEverybodys = false;
        boolean named = false;
        boolean inNames = false;
        for (String line : new String(robots, StandardCharsets.UTF_8).split("\\R")) {
            String[] parts = line.split("#", 2)[0].replace("\uFEFF", "").split(":", 2);
            String field = parts[0].strip().toLowerCase(Locale.ROOT);
            String value = parts.length < 2 ? "" : parts[1].strip();
            if (field.equals("user-agent")) {
                // Lines of names in a row are one group (RFC 9309 section 2.1).
                isOurs = inNames && isOurs;
                isEverybodys = inNames && isEverybodys;
                isOurs |= token(value).equals(name);
                isEverybodys |= value.equals("*");
                named |= isOurs;
                inNames = true;
            } else if (parts.length == 2) {
                inNames = false;
                if ((field.equals(SIGNAL) || field.equals(USAGE)) && !value.isEmpty()) {
                    if (isOurs) {
                        ours.computeIfAbsent(field, any -> new ArrayList<>()).add(value);
                    }
                    if (isEverybodys) {
                        everybodys.computeIfAbsent(field, any -> new ArrayList<>()).add(value);
                    }
                }
            }
        }
        Map<String, List<String>> said = named ? ours : everybodys;
        return new UsageSignals(joined(said.get(SIGNAL)), joined(said.get(USAGE)));
    }

    /** The name without a version. */
    private static String token(String userAgent) {
        return userAgent.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String joined(List<String> values) {
        String all = values == null ? "" : String.join("; ", values);
        return all.isEmpty() || all.length() > LONGEST ? null : all;
    }
}
