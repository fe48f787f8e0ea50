package io.kicker.enrich.extract.picture;

import java.util.Optional;

import io.kicker.enrich.extract.Image;

/** A paragraph right below a picture, which may be its caption or its credit though no markup says so. */
final class LineBelow {

    private static final String QUOTATION_MARKS = "\"“”„«»「」";

    private LineBelow() {
    }

    /** The image with what a line tells of it, or empty if the line is a text of its own. */
    static Optional<Image> read(Image image, String line) {
        if (line.length() > Caption.LONGEST_LINE || image.caption().isPresent()) {
            return Optional.empty();
        }
        // Only a word such as "Photo:" tells a caption with its credit from a sentence of the article and its source.
        Optional<Caption> caption = CreditAtEnd.introduced(line).filter(found -> isApart(line, found))
                .or(() -> Optional.of(line).filter(Credit::isOfAgencyAlone).map(credit -> Caption.of("", credit)))
                // Where the credit ends and the caption begins nothing tells.
                .or(() -> Optional.of(line).filter(both -> both.startsWith("©") && Caption.isFinished(both)).map(both -> Caption.of(both, "")));
        return caption.filter(found -> image.credit().isEmpty() || image.credit().equals(found.credit())).map(found -> with(image, found));
    }

    /** A word within a sentence introduces what somebody said: "She held up a photo: …". */
    private static boolean isApart(String line, Caption found) {
        String text = found.text().orElse("");
        boolean begins = text.isEmpty() || Caption.isFinished(text)
                || line.substring(text.length()).codePoints().filter(Character::isLetter).limit(1).noneMatch(Character::isLowerCase);
        return begins && found.credit().stream().flatMapToInt(String::chars).noneMatch(sign -> QUOTATION_MARKS.indexOf(sign) >= 0);
    }

    private static Image with(Image image, Caption caption) {
        return new Image(image.url(), image.alt(), caption.text(), image.credit().or(caption::credit), image.width(), image.height());
    }
}
