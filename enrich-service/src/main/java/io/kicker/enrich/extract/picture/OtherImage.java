package io.kicker.enrich.extract.picture;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import org.jsoup.nodes.Element;

/** Tells whether a box holds another image too, which its caption may belong to. */
final class OtherImage {

    /** Letters of a text alternative that no other text is equal to by chance. */
    static final int SHORTEST_ALTERNATIVE = 10;

    private OtherImage() {
    }

    /** In a {@code noscript} stands the same one. */
    static boolean isIn(Box box, Box image) {
        return box.hasMore(Mark.IMAGE, 1) && box.all(Mark.IMAGE).stream().anyMatch(other -> other != image
                && other.isWithin(Mark.NOSCRIPT) == image.isWithin(Mark.NOSCRIPT) && !isVersion(other.element(), image, box) && isPicture(other.element()));
    }

    /** Whether it is the same for narrow screens. */
    private static boolean isVersion(Element other, Box image, Box around) {
        String alternative = image.element().attr("alt").strip();
        return !around.hasMore(Mark.IMAGE, 2) && around.textLength() <= Caption.LONGEST_LINE
                && alternative.length() >= SHORTEST_ALTERNATIVE && alternative.equals(other.attr("alt").strip());
    }

    /** An icon is none, such as one that enlarges the image. */
    private static boolean isPicture(Element image) {
        return !Ornament.is(image) && ImageAddress.largest(image).isPresent();
    }
}
