package io.kicker.enrich.extract.picture;

import java.util.List;
import java.util.Optional;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import org.jsoup.nodes.Element;

/** Finds credits that stand in boxes of their own, beside a caption or below an image, and those that an image itself states. */
final class CreditBox {

    private CreditBox() {
    }

    /** The credit next to a caption: beside it, or beside a box with nothing else. */
    static Optional<String> beside(Box caption, Box at) {
        Box outer = caption;
        while (outer != at && outer.parent() != at && outer.parent() != null && outer.parent().textLength() == caption.textLength()) {
            outer = outer.parent();
        }
        if (outer == at) {
            return Optional.empty();
        }
        Box after = outer.shownAfter();
        Box before = outer.before();
        return Optional.ofNullable(after != null && is(after) ? after : before != null && is(before) ? before : null)
                .map(box -> Credit.bare(box.text()));
    }

    /** Whether a box is a credit and nothing else, by what it is called or by its words. */
    static boolean is(Box box) {
        if (box.textLength() > CreditWords.LONGEST || box.textLength() == 0) {
            return false;
        }
        String text = box.text();
        Box called = box.first(Mark.CREDIT);
        boolean ofAuthor = called != null && box.all().stream().anyMatch(inside -> inside.element().attr("rel").equals("author"));
        return called != null && called.textLength() == box.textLength() && !ofAuthor && Credit.mayBe(Credit.bare(text)) || isSurely(box);
    }

    /** Whether it says so by its words. */
    static boolean isSurely(Box box) {
        String text = box.textLength() > CreditWords.LONGEST ? "" : box.text();
        return CreditWords.after(text).filter(Credit::mayFollow).isPresent() || Credit.isOfAgencyAlone(text);
    }

    /** "Photo: The new boat at the pier" says that it is a photo, and of what; "Photo: University of the Strait" and "© The Boat Line" do not. */
    private static boolean isTold(String text, String name) {
        return CreditWords.speakOfPicture(text) && text.indexOf('©') < 0 && !Credit.isSureOrName(name)
                && (Credit.smallWords(name) > 1 || name.codePoints().anyMatch(Character::isDigit));
    }

    /** The credit that an image's own title or text alternative ends with: pages print it from there. */
    static Optional<String> stated(Element image) {
        for (String text : List.of(image.attr("title"), image.attr("alt"))) {
            Optional<String> credit = text.length() > Caption.LONGEST_LINE ? Optional.empty() : CreditAtEnd.introduced(text).flatMap(Caption::credit)
                    .filter(name -> !isTold(text, name));
            if (credit.isPresent()) {
                return credit;
            }
        }
        return Optional.empty();
    }
}
