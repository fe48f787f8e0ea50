package io.kicker.enrich.extract.fields;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.signals.PageSignals;

/** The name of a site that no metadata tell: what the title or the link to the front page says, if the host is called so. */
final class PrintedSiteName {

    /** Links in which the one to the front page is looked for; it is in the page's head. */
    private static final int FIRST_LINKS = 15;
    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;

    private static final Pattern SIGNS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|der|die|das|el|la|le|il|o|a|de|het) (?=\\p{L}{4})", Pattern.CASE_INSENSITIVE);

    private PrintedSiteName() {
    }

    static Optional<String> of(PageSignals signals, String host) {
        Set<String> parts = parts(host);
        Stream<String> links = signals.outline().all(Mark.LINK).stream().limit(FIRST_LINKS)
                .filter(link -> link.textLength() <= LONGEST && link.element().attr("href").endsWith("/")).map(Box::text);
        return Stream.concat(Arrays.stream(SiteInTitle.parts(signals.title())), links).map(name -> SIGNS_BEFORE.matcher(name).replaceFirst("").strip())
                .filter(name -> names(name, parts)).findFirst();
    }

    /** Whether a host is called as a name says. */
    static boolean names(String name, String host) {
        return names(name, parts(host));
    }

    private static Set<String> parts(String host) {
        return Arrays.stream(host.split("\\.")).map(PrintedSiteName::bare).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean names(String name, Set<String> parts) {
        String whole = bare(name);
        return whole.length() >= SHORTEST && name.length() <= LONGEST && !name.contains(".")
                && (parts.contains(whole) || parts.contains(bare(ARTICLE.matcher(name).replaceFirst(""))));
    }

    /** Letters as hosts have them: "Körfez Postası" is at korfez-postasi. */
    private static String bare(String text) {
        return Letters.of(Letters.withoutMarks(text)).replace('ı', 'i');
    }
}
