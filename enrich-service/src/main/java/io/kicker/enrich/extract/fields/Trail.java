package io.kicker.enrich.extract.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.address.FrontPage;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
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
    static List<String> of(Outline page) {
        Box headline = page.page().first(Mark.HEADLINE);
        List<String> nearest = List.of();
        for (Box box : page.boxes()) {
            if (headline == null || box == headline) {
                return nearest;
            }
            List<String> trail = box.is(Mark.LINK) && isHome(box.element()) ? startingWith(box) : List.of();
            nearest = trail.isEmpty() ? nearest : trail;
        }
        return nearest;
    }

    private static List<String> startingWith(Box home) {
        Box item = home.parent() != null && home.parent().name().equals("li") ? home.parent() : home;
        Box box = item.parent();
        if (box == null || box.first(Mark.LINK) != home || box.hasMore(Mark.LINK, MOST_LINKS) || box.first(Mark.IMAGE_OR_INPUT) != null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        box.all(Mark.LINK).forEach(link -> names.add(link.text().strip()));
        boolean trail = names.size() >= 2 && isPath(box.element()) && names.stream().allMatch(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
        return trail ? names : List.of();
    }

    /** Signs between the names, or the page's own name, not linked, at the end: what a menu does not have. */
    private static boolean isPath(Element box) {
        Element last = box.lastElementChild();
        return SEPARATOR.matcher(box.ownText()).find()
                || last != null && !last.normalName().equals("a") && last.selectFirst("a") == null && !last.text().isBlank();
    }

    private static boolean isHome(Element link) {
        return FrontPage.isAt(link.attr("href").strip());
    }
}
