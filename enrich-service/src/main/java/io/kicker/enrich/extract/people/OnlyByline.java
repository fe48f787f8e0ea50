package io.kicker.enrich.extract.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/**
 * The line far from the headline that says who wrote the text, where a page has only one: "Written by Mira Tan" below it, "Author" above the name
 * beside it.
 */
final class OnlyByline {

    /** A longer item is the article, its headline above it. */
    private static final int LONGEST_TEASER = 1000;
    private static final int SHORTEST_LABEL = 4;
    private static final int LONGEST_LABEL = 20;

    /** What is printed of writers alone, whatever their names. */
    private static final Pattern SAYS_WRITTEN = Pattern.compile("(?iu)(?=[wtagevéірa])"
            + "(?:(?:written|words|text|article) by|geschrieben von|verfasst von|(?:écrit|rédigé) par|escrito por|scritto da"
            + "|(?:autor(?:in|a)?|author|auteure?|autore|текст|автор|text|texte|texto|testo)\\s*:)\\s.*");

    /** Who wrote what the article is about stands in a table. */
    private static final Set<String> FACTS = Set.of("tr", "td", "th", "tbody", "table", "dl", "dt", "dd");

    private OnlyByline() {
    }

    /** Below a headline; none if lines name several: those are of other articles. */
    static List<String> of(Box headline, List<Box> boxes) {
        List<String> names = boxes.subList(boxes.indexOf(headline) + 1, boxes.size()).stream().filter(box -> isLine(box, headline))
                .map(OnlyByline::name).flatMap(Optional::stream).distinct().limit(2).toList();
        return names.size() == 1 ? names : List.of();
    }

    private static boolean isLine(Box box, Box headline) {
        if (!BylineLines.isAsLong(box) || box.is(Mark.SCRIPT) || FACTS.contains(box.name())) {
            return false;
        }
        boolean marked = box.is(Mark.BYLINE) && GivenNames.isFullName(box.text()) && !PrintedBylines.isOfOthers(box);
        boolean named = marked || isBelowLabel(box) || !isWhole(box) && BylineLines.isOne(box.text());
        return named && !isOfAnother(box, headline) && !OthersWork.isSaid(box, box.text(), false);
    }

    private static boolean isOfAnother(Box box, Box headline) {
        return isBeside(box, headline) || isInTeaser(box, headline) || box.isWithin(Mark.PAGE_FRAME) || OtherHeadline.isAboveAround(box, headline);
    }

    /** A column beside the text may be about the article. */
    private static boolean isBeside(Box box, Box headline) {
        Box beside = box.isWithin(Mark.NOT_BYLINE, headline) ? box.closest(Mark.NOT_BYLINE) : null;
        boolean column = beside != null && beside.name().equals("aside") && (isBelowLabel(box) || SAYS_WRITTEN.matcher(box.text()).matches());
        return beside != null && !column;
    }

    private static boolean isInTeaser(Box box, Box headline) {
        return box.isWithin(Mark.TEASER_ITEM, headline) && box.closest(Mark.TEASER_ITEM).textLength() <= LONGEST_TEASER;
    }

    /** Whether the box around it has the same text, and was looked at already. */
    private static boolean isWhole(Box box) {
        return box.parent() != null && box.parent().textLength() == box.textLength();
    }

    private static boolean isBelowLabel(Box box) {
        Box label = box.before();
        return label != null && label.textLength() >= SHORTEST_LABEL && label.textLength() <= LONGEST_LABEL && PersonName.isLabel(label.text());
    }

    private static Optional<String> name(Box box) {
        String text = BrokenByline.text(box);
        boolean written = isBelowLabel(box) || SAYS_WRITTEN.matcher(text).matches();
        return PersonName.split(text).stream().findFirst().flatMap(part -> PersonName.of(part, SiteNames.NONE))
                .filter(written ? GivenNames::mayBeFullName : GivenNames::isFullName);
    }
}
