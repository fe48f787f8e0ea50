package io.kicker.enrich.extract.fields;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.address.Canonical;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.signals.PageSignals;

/**
 * The site's name, which titles carry at one end.
 *
 * @param name   its name, or an empty text
 * @param site   the letters of its name
 * @param host   those of its host
 * @param domain the same without the end that many sites have
 */
record SiteInTitle(String name, String site, String host, String domain) {

    /** Letters of a site's name with what is added to it in titles; a longer part is the headline, though it names the site. */
    private static final int LONGEST_SITE = 30;

    /** Letters of a heading that is the site's name. */
    private static final int LONGEST_PRINTED = 60;

    /** Letters in front of a bar: behind fewer stands the headline. */
    private static final int SHORTEST_HEADLINE = 25;

    /** The same in front of the site's whole name. */
    private static final int SHORTEST_HEADLINE_BEFORE_NAME = 8;

    private static final String SEPARATORS = "|–—-•·»:/";
    private static final Pattern SEPARATOR = Pattern.compile("(?=[\\s|])(?:\\s+[|–—\\-•·»:/]\\s+|\\s*\\|\\s*| :: )");
    private static final Pattern TOP_DOMAIN = Pattern.compile("(com|org|net|couk|de|fr|es|it)$");

    static SiteInTitle of(PageSignals signals) {
        return named(signals.meta().first("og:site_name", "application-name").map(String::strip).orElseGet(() -> printed(signals).orElse("")),
                Canonical.host(signals.address().url()));
    }

    /** The name as it is printed in a heading that leads to the front page. */
    static Optional<String> printed(PageSignals signals) {
        for (Box heading : signals.outline().all(Mark.HEADLINE)) {
            if (heading.textLength() <= LONGEST_PRINTED && HeadlineElement.isSiteName(heading)) {
                return Optional.of(heading.text().strip()).filter(name -> !name.isEmpty());
            }
        }
        return Optional.empty();
    }

    static SiteInTitle named(String name, String host) {
        String letters = Letters.of(host);
        return new SiteInTitle(name, Letters.of(name), letters, TOP_DOMAIN.matcher(letters).replaceAll(""));
    }

    /** What titles end in behind a separator, if it is shorter than what stands before it: the name of a site or blog, which many print as a heading. */
    static Set<String> behind(List<String> titles) {
        Set<String> names = new HashSet<>();
        for (String title : titles) {
            String[] parts = parts(title);
            String last = parts.length > 1 ? Letters.of(parts[parts.length - 1]) : "";
            if (parts.length > 1 && last.length() < Letters.of(parts[0]).length()) {
                names.add(last);
            }
        }
        if (!names.isEmpty()) {
            titles.forEach(title -> names.remove(Letters.of(title)));
        }
        return names;
    }

    /** A title without it. */
    String cut(String title) {
        return EastAsianTitle.withoutSite(withoutParts(withoutName(title)));
    }

    /** Without the whole name at the end behind a sign, which need not have spaces around it. */
    private String withoutName(String title) {
        String text = title.strip();
        int front = text.length() - name.length();
        if (site.isEmpty() || front < SHORTEST_HEADLINE_BEFORE_NAME || !text.regionMatches(true, front, name, 0, name.length())) {
            return text;
        }
        String headline = withoutLooseEnds(text.substring(0, front));
        boolean sign = headline.length() < text.substring(0, front).stripTrailing().length();
        return sign && !headline.isEmpty() ? headline : text;
    }

    private String withoutParts(String title) {
        String[] parts = parts(title);
        if (parts.length < 2) {
            return title.strip();
        }
        int from = 0;
        int to = title.length();
        String last = parts[parts.length - 1];
        if (isSite(last)) {
            to = title.lastIndexOf(last);
        } else if (isSite(parts[0])) {
            from = parts[0].length();
        } else if (parts.length > 2 && isSite(parts[parts.length - 2])) {
            to = title.lastIndexOf(parts[parts.length - 2]);
        } else {
            to = behindBar(title);
        }
        String cut = withoutLooseEnds(title.substring(from, to));
        return cut.isBlank() ? title.strip() : cut;
    }

    /** Without spaces and separators around it. */
    static String withoutLooseEnds(String part) {
        int from = 0;
        int to = part.length();
        while (from < to && isLoose(part.charAt(from))) {
            from++;
        }
        while (from < to && isLoose(part.charAt(to - 1))) {
            to--;
        }
        return part.substring(from, to);
    }

    private static boolean isLoose(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || SEPARATORS.indexOf(c) >= 0;
    }

    /** The parts between separators: most titles have none, and to look for a bar or a sign behind a space is far faster. */
    static String[] parts(String title) {
        boolean parted = title.indexOf('|') >= 0;
        for (int i = 1; i < title.length() && !parted; i++) {
            parted = Character.isWhitespace(title.charAt(i - 1)) && SEPARATORS.indexOf(title.charAt(i)) >= 0;
        }
        String[] parts = parted ? SEPARATOR.split(title) : new String[0];
        return parts.length == 0 ? new String[] {title} : parts;
    }

    /** Where a bar and a shorter part behind it begin, or the text's end: what stands there is a section's name, or the site's by another name. */
    private static int behindBar(String text) {
        int bar = text.indexOf(" | ");
        return bar >= SHORTEST_HEADLINE && text.length() - bar < bar ? bar : text.length();
    }

    /** Whether a text is the site's name, perhaps with a word more. */
    boolean isSite(String text) {
        String part = Letters.of(text);
        return part.length() > 1 && (part.equals(site) || !site.isEmpty() && part.length() > 3
                && (site.contains(part) || part.length() < Math.max(LONGEST_SITE, site.length() * 2) && part.contains(site))
                || host.contains(part) || part.length() < LONGEST_SITE && host.length() > 5 && part.contains(domain));
    }
}
