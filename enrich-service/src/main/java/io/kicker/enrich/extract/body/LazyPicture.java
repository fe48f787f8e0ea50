package io.kicker.enrich.extract.body;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Pictures that a script loads, and that pages keep in a {@code noscript} for browsers without scripts. */
final class LazyPicture {

    /** Elements right in a picture's box; a page's body, where counters of visits stand in a {@code noscript}, has more. */
    private static final int MOST_CHILDREN = 12;

    private LazyPicture() {
    }

    /** Whether a picture stands in a {@code noscript} alone: beside it there is none, or one without an address. */
    static boolean isOnlyIn(Element noscript) {
        Element around = noscript.parent();
        if (around == null || around.childNodeSize() > MOST_CHILDREN || noscript.getElementsByTag("img").isEmpty()) {
            return false;
        }
        for (Element image : around.getElementsByTag("img")) {
            if (hasAddress(image) && !isInNoscript(image)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasAddress(Element image) {
        String source = image.attr("src");
        boolean shown = !source.isEmpty() && !source.startsWith("data:");
        for (Attribute attribute : image.attributes()) {
            shown |= attribute.getKey().endsWith("srcset") || attribute.getKey().endsWith("-src");
        }
        return shown;
    }

    private static boolean isInNoscript(Element image) {
        Element at = image.parent();
        while (at != null && !at.normalName().equals("noscript")) {
            at = at.parent();
        }
        return at != null;
    }
}
