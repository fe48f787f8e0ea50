package io.kicker.enrich.extract.body;

import org.jsoup.nodes.Element;

/** Pictures that a script loads, and that pages keep in a {@code noscript} for browsers without scripts. */
final class LazyPicture {

    private LazyPicture() {
    }

    /** Whether a picture stands in a {@code noscript} alone: beside it there is none, or one without an address. */
    static boolean isOnlyIn(Element noscript) {
        Element around = noscript.parent();
        if (around == null || noscript.getElementsByTag("img").isEmpty()) {
            return false;
        }
        return around.getElementsByTag("img").stream().noneMatch(image -> !isIn(noscript, image) && hasAddress(image));
    }

    private static boolean isIn(Element noscript, Element image) {
        Element at = image.parent();
        while (at != null && at != noscript && !at.normalName().equals("noscript")) {
            at = at.parent();
        }
        return at != null && at.normalName().equals("noscript");
    }

    private static boolean hasAddress(Element image) {
        String source = image.attr("src");
        return !source.isEmpty() && !source.startsWith("data:") || image.attributes().asList().stream().anyMatch(attribute -> attribute.getKey().endsWith("srcset") || attribute.getKey().endsWith("-src"));
    }
}
