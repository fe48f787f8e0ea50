package io.kicker.ingest.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The segments {@code .} and {@code ..} of a path, also where they are escaped. */
final class DotSegments {

    private static final Pattern DOT = Pattern.compile("%2[eE]");

    private DotSegments() {
    }

    /**
     * The path that they lead to (RFC 3986 section 5.2.4); all else stays as it is.
     *
     * @param path begins with a slash
     */
    static String resolved(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String segment = DOT.matcher(segments[i]).replaceAll(".");
            boolean leads = segment.equals(".") || segment.equals("..");
            if (segment.equals("..")) {
                kept.pollLast();
            }
            // At the end they lead to a folder.
            if (!leads || i == segments.length - 1) {
                kept.add(leads ? "" : segments[i]);
            }
        }
        return "/" + String.join("/", kept);
    }
}
