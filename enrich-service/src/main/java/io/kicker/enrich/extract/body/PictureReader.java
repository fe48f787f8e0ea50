package io.kicker.enrich.extract.body;

import java.util.Optional;

import io.kicker.enrich.extract.Image;
import org.jsoup.nodes.Element;

/** Reads an image element with what stands around it. */
public interface PictureReader {

    /** The image, or empty if it is decoration: an icon, a tracking pixel, a placeholder. */
    Optional<Image> read(Element element);
}
