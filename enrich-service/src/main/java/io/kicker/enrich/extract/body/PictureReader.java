package io.kicker.enrich.extract.body;

import java.util.Optional;

import io.kicker.enrich.extract.Image;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an image element with what stands around it. */
public interface PictureReader {

    /** The image, or empty if it is decoration: an icon, a tracking pixel, a placeholder. */
    Optional<Image> read(Element element);

    /** A reader of images in markup that the page holds and does not print. */
    default PictureReader in(Document markup) {
        return this;
    }

    /** The image with the caption or credit that a line right below it is, or empty if the line is a text of its own. */
    default Optional<Image> withLine(Image image, String line) {
        return Optional.empty();
    }
}
