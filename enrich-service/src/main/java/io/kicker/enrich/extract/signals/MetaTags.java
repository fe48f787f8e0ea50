package io.kicker.enrich.extract.signals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** A page's meta elements by name, property or itemprop: OpenGraph, Twitter, Dublin Core, Parsely and all others alike. */
public final class MetaTags {

    private static final String[] NAMES = {"property", "name", "itemprop", "http-equiv"};

    /** What microdata put in a list of other articles, and not around this one, and what others wrote that it refers to or that is about it. */
    private static final Evaluator LISTED =
            Selector.evaluatorOf("[itemprop=itemListElement]:not(:has(h1)), [itemprop=citation], [itemprop=comment], [itemprop=review]");

    private final Map<String, List<String>> values = new HashMap<>();

    static MetaTags of(Outline page) {
        MetaTags tags = new MetaTags();
        for (Box meta : page.all(Mark.META)) {
            tags.add(meta.element());
        }
        return tags;
    }

    private void add(Element meta) {
        String content = (meta.hasAttr("content") ? meta.attr("content") : meta.attr("value")).strip();
        if (content.isEmpty() || meta.hasAttr("itemprop") && isListed(meta)) {
            return;
        }
        for (String attribute : NAMES) {
            String name = meta.attr(attribute);
            if (!name.isEmpty()) {
                values.computeIfAbsent(LowerCase.of(name), key -> new ArrayList<>()).add(content);
            }
        }
    }

    /** Whether an element tells of an article in a list, or of one referred to. */
    public static boolean isListed(Element element) {
        return element.closest(LISTED) != null;
    }

    /** The first value of the first of these names that has one. */
    public Optional<String> first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** All values of all these names, in the order of the names. */
    public List<String> all(String... names) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            found.addAll(values.getOrDefault(name, List.of()));
        }
        return found;
    }
}
