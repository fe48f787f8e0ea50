package io.kicker.enrich.extract.picture;

import java.util.Optional;
import java.util.Set;

import io.kicker.enrich.extract.Italics;
import io.kicker.enrich.extract.PictureLink;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds what is printed about an image: from the image outwards, the first box that tells something. */
final class CaptionBox {

    private static final int MOST_CHILDREN = 40;
    private static final int MOST_BOXES = 400;

    private static final int MOST_LEVELS = 5;

    /** Boxes around a figure. */
    private static final int MOST_AROUND = 4;

    /** Letters beside a figure and its caption: a credit's. */
    private static final int LONGEST_BESIDE = 80;
    private static final int LONGEST_CAPTION = 1_000;

    /** Letters of a sentence above an image. */
    private static final int SENTENCE = 60;

    private static final Evaluator PARAGRAPH = Selector.evaluatorOf("p");
    private static final Set<String> NO_BOXES = Set.of("p", "article", "section", "main", "body");

    private final Box image;
    /** Behind a text that is none, only what is called a caption is one. */
    private boolean passed;
    private Optional<String> credit = Optional.empty();

    private CaptionBox(Box image) {
        this.image = image;
    }

    static Caption of(Box image) {
        CaptionBox box = new CaptionBox(image);
        Caption found = box.find();
        Optional<String> credit = found.credit().or(() -> box.credit).or(() -> CreditBox.stated(image.element()));
        return new Caption(found.text(), credit).apart();
    }

    private Caption find() {
        Box inner = image;
        Box at = image.parent();
        boolean inFigure = image.isWithin(Mark.FIGURE);
        for (int up = 0; up < MOST_LEVELS && at != null && isSmall(at); up++, inner = at, at = at.parent()) {
            boolean shared = !isFigure(at) && OtherImage.isIn(at, image);
            if (shared && !inFigure) {
                break;
            }
            Optional<Caption> found = shared ? Optional.empty() : in(at, inner);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return inFigure || inner.textLength() > 0 ? Caption.NONE : behind(inner);
    }

    private static boolean isFigure(Box box) {
        return box.name().equals("figure");
    }

    /** What a box tells of the image, or empty if a wider one may tell more. */
    private Optional<Caption> in(Box box, Box inner) {
        Box caption = marked(box);
        if (caption != null) {
            return Optional.of(read(caption, box));
        }
        if (box.hasMore(Mark.IMAGE, 2)) {
            return image.isWithin(Mark.FIGURE) && !isFigure(box) ? Optional.empty() : Optional.of(Caption.NONE);
        }
        boolean isLong = box.textLength() > Caption.LONGEST_LINE;
        String shown = isLong || box.textLength() == 0 ? "" : box.textWithout(box.all(Mark.CONTROL));
        boolean tells = isLong || !ImageLabels.areAllOf(shown);
        if (tells && (isFigure(box) || !passed)) {
            Caption line = line(box, inner);
            if (line.text().isPresent() || line.credit().isEmpty() || isFigure(box)) {
                return Optional.of(line);
            }
            credit = line.credit();
        }
        passed |= isLong || !shown.isEmpty() && !ImageLabels.isCommand(shown);
        return isFigure(box) ? Optional.of(besideFigure(box)) : Optional.empty();
    }

    /** Some figures have the image alone, and their caption stands behind them or in a box with both and little else. */
    private Caption besideFigure(Box figure) {
        Caption behind = behind(figure);
        int images = figure.all(Mark.IMAGE).size();
        Box at = figure.parent();
        for (int up = 0; up < MOST_AROUND && behind.equals(Caption.NONE) && at != null && isSmall(at) && !at.hasMore(Mark.IMAGE, images); up++) {
            Box caption = marked(at);
            if (caption != null) {
                return at.textLength() <= caption.textLength() + figure.textLength() + LONGEST_BESIDE ? read(caption, at) : Caption.NONE;
            }
            at = at.parent();
        }
        return behind;
    }

    /** What is called a caption right behind a figure, or behind a box with nothing but the image. */
    private Caption behind(Box box) {
        Box after = box.after();
        return after != null && after.is(Mark.CAPTION) && after.textLength() < LONGEST_CAPTION && after.first(Mark.IMAGE) == null
                ? read(after, box.parent()) : Caption.NONE;
    }

    /** An element with more is no image's box, and searching it for every image of a page would take for ever. */
    private static boolean isSmall(Box box) {
        return box.element().childNodeSize() <= MOST_CHILDREN && box.all().size() <= MOST_BOXES;
    }

    private String alternative() {
        return image.element().attr("alt").strip();
    }

    /** The first caption after the image, or else in its box; one without a text is none. */
    private Box marked(Box at) {
        Box first = null;
        boolean behind = false;
        for (Box box : at.all()) {
            behind |= box == image;
            if (box.is(Mark.CAPTION) && box.textLength() < LONGEST_CAPTION && !box.isWithin(Mark.CONTROL, image) && !ImageLabels.areAllOf(box.text())
                    && !isByline(box)) {
                first = first == null ? box : first;
                if (behind) {
                    return box;
                }
            }
        }
        return first;
    }

    /** Some call a line with the author's portrait a caption, too. */
    private static boolean isByline(Box box) {
        return !box.name().equals("figcaption") && box.element().className().contains("byline")
                && box.all().stream().anyMatch(inside -> inside.element().attr("itemprop").equals("author") || inside.element().attr("rel").equals("author"));
    }

    private Caption read(Box caption, Box at) {
        Caption read = CaptionText.of(caption);
        if (read.credit().isEmpty() && credit.isEmpty()) {
            credit = CreditBox.beside(caption, at);
        }
        boolean creditAlone = read.text().isEmpty() && read.credit().isPresent();
        return creditAlone ? new Caption(above(caption, at).flatMap(box -> Caption.split(box.text()).text()), read.credit()) : read;
    }

    /** The caption right above what is called one and is a credit alone. */
    private static Optional<Box> above(Box credit, Box at) {
        Box before = credit == at ? null : credit.before();
        while (before != null && before.textLength() == 0 && before.first(Mark.IMAGE) == null) {
            before = before.before();
        }
        return Optional.ofNullable(before).filter(box -> isOfImage(box) && !NO_BOXES.contains(box.name()) && box.textLength() > 0 && !box.is(Mark.CAPTION)
                && box.first(Mark.IMAGE) == null && !CreditBox.is(box));
    }

    /** Whether a box has the image and a line and nothing else, such as a headline, a date or what leads to another article. */
    private static boolean isOfImage(Box box) {
        Box link = box.closest(Mark.LINK);
        return box.textLength() <= Caption.LONGEST_LINE && box.first(Mark.NO_IMAGE_BOX) == null && box.first(Mark.TEASER_DATE) == null
                && (link == null || PictureLink.opensLarger(link.element().attr("href")));
    }

    /** Whether a paragraph of the article stands above the image, outside a figure: captions stand below. */
    private boolean isIntroduced(Box inner) {
        if (image.isWithin(Mark.FIGURE) || PictureLink.leadsElsewhere(image.element())) {
            return false;
        }
        Box above = inner.before();
        while (above != null && above.textLength() == 0) {
            above = above.before();
        }
        return above != null && above.name().equals("p") && above.textLength() >= SENTENCE && !above.is(Mark.CAPTION)
                && (Caption.isFinished(above.text()) || above.text().endsWith(":"));
    }

    /** The text of a box with the image and a line; of a larger one what stands directly below the image. */
    private Caption line(Box at, Box inner) {
        Box below = inner.shownAfter();
        boolean own = below != null && below.textLength() <= LONGEST_CAPTION && below.first(Mark.HEADING) == null && below.first(Mark.ANCHOR) == null;
        Optional<Caption> told = own ? told(below, at) : Optional.empty();
        if (told.isPresent()) {
            return told.get();
        }
        if (isOfImage(at) && !isIntroduced(inner) && (!NO_BOXES.contains(at.name()) && at.element().closest(PARAGRAPH) == null || isInItalics(at, inner))) {
            return CaptionText.of(at);
        }
        if (below != null && CreditBox.is(below)) {
            return Caption.of("", below.text());
        }
        Box next = own && below.textLength() <= Caption.LONGEST_LINE ? below.shownAfter() : null;
        return next != null && CreditBox.isSurely(next) ? Caption.of(below.text(), next.text()) : Caption.NONE;
    }

    /** A text below the image that is told to those who do not see it, too, with a credit behind it or without. */
    private Optional<Caption> told(Box below, Box at) {
        String alternative = alternative();
        boolean begins = alternative.length() >= OtherImage.SHORTEST_ALTERNATIVE && below.textLength() <= alternative.length() + CreditWords.LONGEST
                && below.text().startsWith(alternative);
        return begins ? Optional.of(read(below, at)).filter(caption -> caption.text().filter(alternative::equals).isPresent()
                || alternative.equals(below.text())) : Optional.empty();
    }

    /** A paragraph of the image and one line in italics below it. */
    private static boolean isInItalics(Box paragraph, Box inner) {
        Box below = paragraph.name().equals("p") ? inner.shownAfter() : null;
        return below != null && Italics.are(below.name()) && below.textLength() == paragraph.textLength();
    }
}
