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

/**
 * The name of a site that no metadata tell: what the title or the link to the front page says, if the host is called so or after a word of it, or a
 * heading that is such a link.
 */
final class PrintedSiteName {

    /** Links in which the one to the front page is looked for; it is in the page's head. */
    private static final int FIRST_LINKS = 15;
    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;

    /** Letters of a word that is in a longer name by more than chance. */
    private static final int SHORTEST_WORD = 6;

    private static final Pattern SIGNS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|der|die|das|el|la|le|il|o|a|de|het) (?=\\p{L}{4})", Pattern.CASE_INSENSITIVE);

    private PrintedSiteName() {
    }

    static Optional<String> of(PageSignals signals, String host) {
        Stream<String> links = signals.outline().all(Mark.LINK).stream().limit(FIRST_LINKS)
                .filter(link -> link.textLength() <= LONGEST && link.element().attr("href").endsWith("/")).map(Box::text);
        String[] parts = SiteInTitle.parts(signals.title());
        return called(Stream.concat(Arrays.stream(parts), links), host).or(() -> SiteInTitle.printed(signals).filter(SiteName::isName))
                .or(() -> Optional.of(parts[parts.length - 1].strip()).filter(last -> parts.length > 1 && isLonger(last, signals.title(), host)));
    }

    /** Whether the host is called after the first or last words of a title's end: "Straits of the North", "The Northern Straits" at straits.example. */
    private static boolean isLonger(String name, String title, String host) {
        return name.length() <= LONGEST && name.length() * 2 < title.length() && Arrays.stream(host.split("\\.")).map(PrintedSiteName::bareWithoutArticle)
                .anyMatch(part -> part.length() >= SHORTEST_WORD && isAtEnd(name.split("\\s+"), part));
    }

    private static boolean isAtEnd(String[] words, String part) {
        String front = "";
        String back = "";
        for (int i = 0; i < words.length; i++) {
            front = front + bare(words[i]);
            back = bare(words[words.length - 1 - i]) + back;
            if (front.equals(part) || back.equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static String bareWithoutArticle(String part) {
        return bare(ARTICLE.matcher(part.replace('-', ' ')).replaceFirst(""));
    }

    /** The first of some texts that the host is called after. */
    static Optional<String> called(Stream<String> texts, String host) {
        Set<String> parts = Arrays.stream(host.split("\\.")).map(PrintedSiteName::bare).collect(Collectors.toUnmodifiableSet());
        return texts.map(name -> SIGNS_BEFORE.matcher(name).replaceFirst("").strip()).filter(name -> names(name, parts)).findFirst();
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
