package io.kicker.enrich.extract.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the path to a page that it prints without saying so: "Home > Economy" above the headline, a few short links of which the
 * first leads to the site's front page. A menu has no signs between its links.
 */
final class Trail {

    private static final Pattern SEPARATOR = Pattern.compile("[>›»/→＞]");
    private static final int MOST_LINKS = 4;
    private static final int LONGEST_NAME = 30;

    private Trail() {
    }

    /** Names from the front page down, or none. */
    static List<String> of(Document page) {
        Element headline = page.selectFirst("h1");
        if (headline == null) {
            return List.of();
        }
        List<String> nearest = List.of();
        for (Element link : page.select("h1, a[href]")) {
            if (link == headline) {
                return nearest;
            }
            List<String> trail = isHome(link) ? startingWith(link) : List.of();
            nearest = trail.isEmpty() ? nearest : trail;
        }
        return nearest;
    }

    private static List<String> startingWith(Element home) {
        Element item = home.parent() != null && home.parent().normalName().equals("li") ? home.parent() : home;
        Element box = item.parent();
        if (box == null || box.select("a[href]").first() != home || box.selectFirst("img, input") != null) {
            return List.of();
        }
        List<Element> links = box.select("a[href]");
        List<String> names = new ArrayList<>();
        links.forEach(link -> names.add(link.text().strip()));
        boolean trail = links.size() >= 2 && links.size() <= MOST_LINKS && isPath(box)
                && names.stream().allMatch(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
        return trail ? names : List.of();
    }

    /** Signs between the names, or the page's own name, not linked, at the end: what a menu does not have. */
    private static boolean isPath(Element box) {
        Element last = box.lastElementChild();
        return SEPARATOR.matcher(box.ownText()).find() || last != null && !last.normalName().equals("a") && last.selectFirst("a") == null && !last.text().isBlank();
    }

    private static boolean isHome(Element link) {
        String address = link.attr("href").strip();
        return address.equals("/") || address.matches("https?://[^/]+/?") && link.absUrl("href").equals(address);
    }
}
