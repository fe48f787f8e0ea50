package io.kicker.enrich.extract.picture;

import java.util.Optional;

import io.kicker.enrich.extract.Image;

/** A paragraph right below a picture, which may be its caption or its credit though no markup says so. */
final class LineBelow {

    /** Letters of a caption that no markup calls one. */
    private static final int LONGEST = 320;

    private LineBelow() {
    }

    /** The image with what a line tells of it, or empty if the line is a text of its own. */
    static Optional<Image> read(Image image, String line) {
        if (line.length() > LONGEST || image.caption().isPresent()) {
            return Optional.empty();
        }
        // Only a word such as "Photo:" tells a caption with its credit from a sentence of the article and its source.
        Optional<Caption> caption = CreditAtEnd.introduced(line).or(() -> Optional.of(line).filter(Credit::isOfAgencyAlone).map(credit -> Caption.of("", credit)));
        return caption.filter(found -> image.credit().isEmpty() || image.credit().equals(found.credit())).map(found -> with(image, found));
    }

    private static Image with(Image image, Caption caption) {
        return new Image(image.url(), image.alt(), caption.text(), image.credit().or(caption::credit), image.width(), image.height());
    }
}
