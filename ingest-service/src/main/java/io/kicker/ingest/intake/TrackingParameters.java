package io.kicker.ingest.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Query parameters that say where a reader came from or which session it is, and nothing about the page. */
public final class TrackingParameters {

    // Servlet containers put the session into the path (Jakarta Servlet, "URL rewriting").
    private static final Pattern PATH_SESSION = Pattern.compile(";jsessionid=[^/?#;]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern ROW = Pattern.compile("([^\\s*=&?#/]{2,}\\*|[^\\s*=&?#/]+)(?:\\s+([a-z0-9-]+(?:\\.[a-z0-9-]+)+))?");

    /** A rule: a name, or a prefix ending in {@code *}, and the domain it holds for (empty: every domain). */
    private record Rule(String name, String domain) {

        boolean matches(String parameter, String host) {
            boolean named = name.endsWith("*") ? parameter.startsWith(name.substring(0, name.length() - 1)) : parameter.equals(name);
            return named && (domain.isEmpty() || host.equals(domain) || host.endsWith("." + domain));
        }
    }

    private final List<Rule> rules;

    private TrackingParameters(List<Rule> rules) {
        this.rules = rules;
    }

    /** The table {@code tracking-parameters.txt} beside this class. */
    public static TrackingParameters bundled() {
        try (var in = TrackingParameters.class.getResourceAsStream("tracking-parameters.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new TrackingParameters(rules(lines.lines().toList(), "tracking-parameters.txt"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The bundled table and the rows of a file of the same form.
     *
     * @throws IllegalArgumentException if it cannot be read or a row is none; the message says which
     */
    public static TrackingParameters bundledAnd(Path file) {
        try {
            return new TrackingParameters(Stream.concat(bundled().rules.stream(), rules(ByteOrderMark.linesOf(file), file.toString()).stream()).toList());
        } catch (IOException failure) {
            throw new IllegalArgumentException(file + " cannot be read: " + failure, failure);
        }
    }

    private static List<Rule> rules(List<String> lines, String file) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Matcher row = ROW.matcher(line.toLowerCase(Locale.ROOT));
                if (!row.matches()) {
                    throw new IllegalArgumentException(file + ": line " + (i + 1) + " is not a parameter, or a prefix of at least two characters and *, and"
                            + " perhaps a domain: " + line);
                }
                rules.add(new Rule(row.group(1), row.group(2) == null ? "" : row.group(2)));
            }
        }
        return rules;
    }

    String removeFrom(String url) {
        return withoutParameters(PATH_SESSION.matcher(url).replaceFirst(""));
    }

    private String withoutParameters(String url) {
        int question = url.indexOf('?');
        if (question < 0) {
            return url;
        }
        String host = hostOf(url);
        String kept = Stream.of(url.substring(question + 1).split("&"))
                .filter(pair -> !pair.isEmpty() && !isTracking(pair, host))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? url.substring(0, question) : url.substring(0, question + 1) + kept;
    }

    private boolean isTracking(String pair, String host) {
        int equals = pair.indexOf('=');
        String name = (equals < 0 ? pair : pair.substring(0, equals)).toLowerCase(Locale.ROOT);
        return rules.stream().anyMatch(rule -> rule.matches(name, host));
    }

    private static String hostOf(String url) {
        int start = url.indexOf("//") + 2;
        int end = start;
        while (end < url.length() && "/?:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return url.substring(start, end);
    }
}
