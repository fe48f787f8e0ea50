package io.kicker.enrich.extract;

import java.util.Optional;

import org.jsoup.nodes.Element;

/** Where the link leads that a picture is in. */
public final class PictureLink {

    /** Elements between a picture and its link. */
    private static final int NEAR = 3;

    private PictureLink() {
    }

    /** The link around a picture. */
    public static Optional<Element> around(Element picture) {
        Element at = picture.parent();
        for (int up = 0; up < NEAR && at != null && !at.normalName().equals("a"); up++) {
            at = at.parent();
        }
        return Optional.ofNullable(at).filter(link -> link.normalName().equals("a") && link.hasAttr("href"));
    }

    /** Whether a picture is pressed to go to another page, as advertisements mostly are. */
    public static boolean leadsElsewhere(Element picture) {
        return around(picture).filter(link -> !opensLarger(link.attr("href"))).isPresent();
    }

    /** Whether a link opens the picture itself, larger. */
    public static boolean opensLarger(String link) {
        return link.startsWith("#") || link.contains("/attachment") || !PictureFile.endingAt(link).isEmpty();
    }
}
