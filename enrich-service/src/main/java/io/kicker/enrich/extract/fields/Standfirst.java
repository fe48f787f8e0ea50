package io.kicker.enrich.extract.fields;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.nodes.Element;

/**
 * The teaser or lead of an article.
 *
 * @param text    its text
 * @param printed whether the page shows it, and not only its metadata
 */
public record Standfirst(String text, boolean printed) {

    private static final Pattern NAMED = Pattern.compile("(?i)standfirst|teaser-?text|(?:^|[\\s_-])(?:intro|lead|lede|lead-?text|leadin|subtitle|sub-?title|subheadline|sub-?headline|subhead|deck|dek|summary|excerpt|chapo|chapeau|entradilla|bajada|sottotitolo|sommario|ingress|ingres|vorspann|abstract|strapline|article-?description|perex|anons)(?:$|[\\s_-])");
    private static final int SHORTEST = 25;
    private static final int LONGEST = 700;

    public static Optional<Standfirst> of(PageSignals signals, Element headline) {
        Optional<String> described = signals.stated("description").or(() -> signals.meta().first("og:description", "description", "twitter:description", "dc.description"))
                .map(JsonText::clean).filter(text -> text.length() >= SHORTEST);
        Optional<Element> below = headline == null ? Optional.empty() : below(headline, described);
        if (below.isPresent()) {
            return Optional.of(new Standfirst(below.get().text(), true));
        }
        return described.map(text -> new Standfirst(text, false));
    }

    private static Optional<Element> below(Element headline, Optional<String> described) {
        Element at = headline;
        for (int up = 0; up < 4 && at != null && !at.normalName().matches("body|article|main"); up++, at = at.parent()) {
            int looked = 0;
            for (Element after = at.nextElementSibling(); after != null && looked++ < 6; after = after.nextElementSibling()) {
                Optional<Element> found = within(after, described);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> within(Element element, Optional<String> described) {
        int looked = 0;
        for (Element each : element.getAllElements()) {
            if (++looked > 30) {
                break;
            }
            boolean named = NAMED.matcher(each.className()).find() || each.attr("itemprop").equals("description") || each.attr("itemprop").equals("alternativeHeadline");
            boolean candidate = named || each.normalName().matches("p|h2|h3|div|strong|span") && each.childrenSize() <= 2;
            if (!candidate) {
                continue;
            }
            String text = each.text();
            if (text.length() < SHORTEST || text.length() > LONGEST) {
                continue;
            }
            if (named && each.select("p, h2").size() <= 2 || described.isPresent() && same(text, described.get())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Whether two texts are one, the second perhaps cut off. */
    static boolean same(String text, String described) {
        String a = letters(text);
        String b = letters(described);
        return !a.isEmpty() && (a.equals(b) || b.length() > 60 && a.startsWith(b.substring(0, b.length() - 5)) && a.length() < b.length() * 2);
    }

    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
