package io.kicker.enrich.bench;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Renames what authors of pages call their elements, as builds of modern sites do: {@code class="article-body"} becomes {@code class="x1c9a04"}. What an
 * extractor finds in such a page owes nothing to names that it knows. A page's names that were equal stay equal; ids by which scripts move parts of a
 * streamed page into place stay as they are.
 */
final class RenamedNames {

    private static final Pattern SCRIPTS = Pattern.compile("(?is)<(script|style)\\b.*?</\\1>");
    private static final Pattern NAMES = Pattern.compile("(?i)(\\s(?:class|id)\\s*=\\s*)(?:\"([^\"<>]*)\"|'([^'<>]*)')");

    private static final String OF_STREAM = ":";

    private RenamedNames() {
    }

    /** The page with other names; its text and its charset stay. */
    static byte[] in(byte[] page) {
        // A letter a byte and back, so that nothing need be known of the charset.
        String html = new String(page, StandardCharsets.ISO_8859_1);
        StringBuilder renamed = new StringBuilder(html.length());
        int from = 0;
        for (MatchResult script : SCRIPTS.matcher(html).results().toList()) {
            renamed.append(renamed(html.substring(from, script.start()))).append(script.group());
            from = script.end();
        }
        return renamed.append(renamed(html.substring(from))).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String renamed(String markup) {
        return NAMES.matcher(markup).replaceAll(names -> Matcher.quoteReplacement(names.group(1)
                + Arrays.stream((names.group(2) == null ? names.group(3) : names.group(2)).strip().split("\\s+")).map(RenamedNames::other)
                .collect(joining(" ", "\"", "\""))));
    }

    private static String other(String name) {
        return name.isEmpty() || name.contains(OF_STREAM) ? name : "x%06x".formatted(name.hashCode() & 0xffffff);
    }
}
