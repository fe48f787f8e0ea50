package io.kicker.enrich.extract.body.layout;

import io.kicker.enrich.extract.PictureFile;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Pictures that a script loads, and that pages keep in a {@code noscript} for browsers without scripts. */
final class LazyPicture {

    /** Elements right in a picture's box; a page's body, where counters of visits stand in a {@code noscript}, has more. */
    private static final int MOST_CHILDREN = 12;

    private LazyPicture() {
    }

    /** The picture that stands in a {@code noscript} alone: beside it there is none, or one without an address. Null if there is none. */
    static Element in(Element noscript) {
        Element around = noscript.parent();
        Element picture = around == null || around.childNodeSize() > MOST_CHILDREN ? null : noscript.getElementsByTag("img").first();
        if (picture == null || !isPicture(picture)) {
            return null;
        }
        for (Element image : around.getElementsByTag("img")) {
            if (hasAddress(image) && !isInNoscript(image)) {
                return null;
            }
        }
        return picture;
    }

    /** A counter of visits has neither a description nor a file, or one that is as good as empty. */
    private static boolean isPicture(Element image) {
        String ending = PictureFile.endingAt(image.attr("src"));
        return !image.attr("alt").isBlank() || !ending.isEmpty() && !ending.equals("gif");
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
