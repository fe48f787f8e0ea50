package io.kicker.ingest.robots;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.fetch.FetchLimits;
import io.kicker.ingest.fetch.FetchResult;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.fetch.Refused;

/** What an authority's robots.txt says to us. */
public final class RobotsRules {

    // A crawl delay of more is meant to keep crawlers away, or a slip; a request an hour is still slower, never dropped.
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);
    // Wildcard rules times characters of the URL: six milliseconds at worst, measured, and a hundred times what is usual.
    private static final long LONGEST_SEARCH = 400_000;
    // Of objects around a text, measured.
    private static final int OVERHEAD_BYTES = 72;

    private final SimpleRobotRules rules;
    private final UsageSignals signals;
    private final int wildcards;
    private final long bytes;

    private RobotsRules(SimpleRobotRules rules, UsageSignals signals) {
        this.rules = rules;
        this.signals = signals;
        List<String> patterns = rules.getRobotRules().stream().map(SimpleRobotRules.RobotRule::getPrefix).toList();
        this.wildcards = (int) patterns.stream().filter(pattern -> pattern.indexOf('*') >= 0).count();
        this.bytes = Stream.concat(patterns.stream(), rules.getSitemaps().stream()).mapToLong(text -> text.length() + OVERHEAD_BYTES).sum()
                + 10 * OVERHEAD_BYTES;
    }

    /** Reads the answer to a request for robots.txt. */
    public static RobotsRules of(URI robots, FetchResult answer, String product) {
        return switch (answer.kind()) {
            case PAGE -> parsed(robots, (Page) answer, product);
            // RFC 9309 section 2.3.1.2: more than five redirects may be treated as "unavailable"; so is one that leads nowhere.
            case REDIRECT, NOT_MODIFIED -> none();
            case REFUSED -> isNone((Refused) answer) ? none() : unreachable();
            // Section 2.3.1.4: unreachable, 5xx, means that nothing is allowed for now.
            case FAILED, CROWDED -> unreachable();
        };
    }

    /** Whether the rules could not be had, so that visits must wait. */
    public boolean isDeferred() {
        return rules.isDeferVisits();
    }

    /** What cannot be told in reasonable time is taken for disallowed. */
    public boolean allows(URI url) {
        return (long) wildcards * url.toString().length() <= LONGEST_SEARCH && rules.isAllowed(url.toString());
    }

    /** About the memory that this takes. */
    long bytes() {
        return bytes;
    }

    /** How pages may be used. */
    public UsageSignals signals() {
        return signals;
    }

    /** The least time between requests that is asked for; zero if none. */
    public Duration crawlDelay() {
        long millis = rules.getCrawlDelay();
        return millis <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(millis, LONGEST_DELAY.toMillis()));
    }

    private static RobotsRules parsed(URI robots, Page page, String product) {
        // Above its limit crawler-commons takes a crawl delay for a ban; here it is cut instead.
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 5);
        String type = page.contentType() == null ? "text/plain" : page.contentType();
        byte[] text = wholeLines(page.body());
        return new RobotsRules(parser.parseContent(robots.toString(), text, type, List.of(product.toLowerCase(Locale.ROOT))),
                UsageSignals.of(text, product));
    }

    /** Without the line that the limit has cut: half of a rule is another rule. */
    private static byte[] wholeLines(byte[] body) {
        if (body.length < FetchLimits.MAX_ROBOTS_BYTES) {
            return body;
        }
        int end = body.length;
        while (end > 0 && body[end - 1] != '\n' && body[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(body, end);
    }

    private static RobotsRules unreachable() {
        var rules = new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE);
        rules.setDeferVisits(true);
        return new RobotsRules(rules, UsageSignals.NONE);
    }

    /**
     * Whether there is no file, rather than one that cannot be read: "unavailable" in RFC 9309 section 2.3.1.3, which is 4xx; one of no
     * content; or one where we may not connect to, as its page may not be asked for either.
     */
    private static boolean isNone(Refused answer) {
        Integer status = answer.status();
        return answer.outcome() == Outcome.FORBIDDEN_ADDRESS || status != null && (status / 100 == 4 || status == 204 || status == 205);
    }

    private static RobotsRules none() {
        return new RobotsRules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), UsageSignals.NONE);
    }
}
