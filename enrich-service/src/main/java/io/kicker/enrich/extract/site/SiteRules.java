package io.kicker.enrich.extract.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The rules for one site: selectors by field, and rewritings of image addresses.
 *
 * @param siteName    the publisher's name
 * @param selectors   where a field is printed, best first
 * @param imageRules  image addresses that cannot be loaded as printed, or not in a good size
 */
public record SiteRules(Optional<String> siteName, Map<Field, List<Evaluator>> selectors, List<ImageRule> imageRules) {

    /** What a site's rules can locate. */
    public enum Field {
        KICKERS, STANDFIRST, AUTHORS, PUBLISHED, SHORT_URL, BREADCRUMBS, NOT_BODY
    }

    /** Rewrites an image's address. */
    public record ImageRule(Pattern pattern, String replacement) {
    }

    /** No rules: the general engine alone. */
    public static final SiteRules NONE = new SiteRules(Optional.empty(), Map.of(), List.of());

    static Evaluator selector(String css) {
        return QueryParser.parse(css);
    }

    /** The texts of the first selector of a field that finds any; elements within an element are told apart. */
    public List<String> texts(Field field, Element page) {
        for (Evaluator selector : selectors.getOrDefault(field, List.of())) {
            List<String> texts = new ArrayList<>();
            for (Element element : page.select(selector)) {
                element.traverse((Node node, int depth) -> {
                    if (node instanceof TextNode text && !text.isBlank()) {
                        texts.add(text.text().strip());
                    }
                });
            }
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        return List.of();
    }

    /** The text of the first element that a field's selectors find. */
    public Optional<String> text(Field field, Element page) {
        for (Evaluator selector : selectors.getOrDefault(field, List.of())) {
            Optional<String> text = page.select(selector).stream().map(element -> element.hasAttr("content") ? element.attr("content") : element.text().strip())
                    .filter(found -> !found.isEmpty()).findFirst();
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** Whether an element is a part of the page that the site never uses for the article's text. */
    public boolean isNotBody(Element element, Element page) {
        for (Evaluator selector : selectors.getOrDefault(Field.NOT_BODY, List.of())) {
            if (selector.matches(page, element)) {
                return true;
            }
        }
        return false;
    }

    public String imageAddress(String url) {
        String address = url;
        for (ImageRule rule : imageRules) {
            address = rule.pattern().matcher(address).replaceAll(rule.replacement());
        }
        return address;
    }
}
