package io.kicker.ingest.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Query parameters that say where a reader came from or which session it is, and nothing about the page. */
public final class TrackingParameters {

    // Servlet containers put the session into the path (Jakarta Servlet, "URL rewriting").
    private static final Pattern PATH_SESSION = Pattern.compile(";jsessionid=[^/?#;]*", Pattern.CASE_INSENSITIVE);

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
            return new TrackingParameters(lines.lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .map(words -> new Rule(words[0], words.length > 1 ? words[1] : ""))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
