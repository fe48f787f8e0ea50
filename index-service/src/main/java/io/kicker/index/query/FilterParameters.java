package io.kicker.index.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filter as query parameters: the same for the list, the facets, the live stream, the feeds and the page. */
public class FilterParameters {

    // More than anyone means, few enough that no request can make the database work for long.
    private static final int MOST_VALUES = 50;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_SEARCH = 500;
    private static final Set<String> KINDS = Set.of("article", "opinion", "live-blog", "video", "audio", "gallery", "interview", "review",
            "analysis", "press-release");

    @QueryParam("region")
    @Parameter(description = "Region: ISO 3166-1 alpha-2 or UN M49 code, English name (standard or the page's) or printed label. "
            + "An area includes its countries. Repeatable: any of them.", example = "142")
    List<String> region = List.of();

    @QueryParam("topic")
    @Parameter(description = "Topic: IPTC Media Topic code, English name (as the standard has it, or the page) or printed label. "
            + "Repeatable: any of them.", example = "medtop:11000000")
    List<String> topic = List.of();

    @QueryParam("site")
    @Parameter(description = "Publisher's host without www. Repeatable.", example = "dw.com")
    List<String> site = List.of();

    @QueryParam("language")
    @Parameter(description = "BCP 47 tag; en includes en-GB. Repeatable.", example = "en")
    List<String> language = List.of();

    @QueryParam("kind")
    @Parameter(description = "Kind of article, such as live-blog. Repeatable.", example = "article")
    List<String> kind = List.of();

    @QueryParam("from")
    @Parameter(description = "Published then or later: RFC 3339 date or date-time.", example = "2026-11-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "Published before that date-time, or up to the end of that date (UTC).", example = "2026-11-30")
    String to;

    @QueryParam("q")
    @Parameter(description = "Words that must occur; \"in quotes\" as a phrase, or, and a minus before what must not occur.", example = "flood -football")
    String q;

    /** @throws InvalidParameter naming the first that cannot be used */
    public ArticleFilter filter() {
        return new ArticleFilter(values("region", region), values("topic", topic), lowerCase("site", site), lowerCase("language", language),
                kinds(), time("from", from, 0), time("to", to, 1), search(), List.of(), true);
    }

    private Optional<String> search() {
        if (q == null || q.isBlank()) {
            return Optional.empty();
        }
        if (q.length() > LONGEST_SEARCH) {
            throw new InvalidParameter("q", "is longer than " + LONGEST_SEARCH + " characters");
        }
        return Optional.of(printable("q", q.strip()));
    }

    private List<String> kinds() {
        List<String> kinds = lowerCase("kind", kind);
        if (!KINDS.containsAll(kinds)) {
            throw new InvalidParameter("kind", "is none of " + String.join(", ", KINDS.stream().sorted().toList()));
        }
        return kinds;
    }

    private static List<String> lowerCase(String name, List<String> values) {
        return values(name, values).stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
    }

    static List<String> values(String name, List<String> values) {
        if (values.size() > MOST_VALUES) {
            throw new InvalidParameter(name, "occurs more than " + MOST_VALUES + " times");
        }
        if (values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            throw new InvalidParameter(name, "is longer than " + LONGEST_VALUE + " characters");
        }
        return values.stream().map(value -> printable(name, value.strip())).filter(value -> !value.isEmpty()).distinct().toList();
    }

    private static String printable(String name, String value) {
        // PostgreSQL's text cannot hold it, and nobody means it.
        if (value.indexOf('\0') >= 0) {
            throw new InvalidParameter(name, "contains a null character");
        }
        return value;
    }

    private static Optional<Instant> time(String name, String value, int daysAfterDate) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            // In a query part a plus sign is a space, and people forget to write %2B for the zone's.
            String text = value.strip().replace(' ', '+');
            // Four digits of a year: what RFC 3339 has, and well within PostgreSQL's times.
            if (Character.isDigit(text.charAt(0))) {
                return Optional.of(text.indexOf('T') < 0
                        ? LocalDate.parse(text).plusDays(daysAfterDate).atStartOfDay().toInstant(ZoneOffset.UTC)
                        : OffsetDateTime.parse(text).toInstant());
            }
        } catch (DateTimeParseException malformed) {
            throw notATime(name);
        }
        throw notATime(name);
    }

    private static InvalidParameter notATime(String name) {
        return new InvalidParameter(name, "is neither a date (2026-11-23) nor a date-time with zone (2026-11-23T08:00:00Z)");
    }
}
