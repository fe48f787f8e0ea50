package io.kicker.enrich.extract.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/** Reads a box with a caption: elements tell the credit better than words do. */
final class CaptionText {

    /** Elements for a part of a sentence: a name in one may be one that the sentence tells of. */
    private static final Set<String> OF_SENTENCE = Set.of("a", "b", "i", "em", "strong", "u");

    private CaptionText() {
    }

    static Caption of(Box caption) {
        List<Box> controls = outermost(caption, Mark.CONTROL);
        String whole = caption.textWithout(controls);
        List<Box> credits = outermost(caption, Mark.CREDIT);
        credits.removeIf(credit -> controls.stream().anyMatch(control -> control.contains(credit)) || Credit.isProse(credit.text()) && !CreditWords.after(credit.text()).isPresent());
        if (!credits.isEmpty()) {
            return marked(caption, whole, credits, controls);
        }
        return last(caption, whole, controls);
    }

    private static Caption marked(Box caption, String whole, List<Box> credits, List<Box> controls) {
        List<Box> apart = new ArrayList<>(controls);
        apart.addAll(credits);
        String rest = caption.textWithout(caption.all().stream().filter(apart::contains).toList());
        String credit = credits.stream().map(box -> box.textWithout(inside(box, controls))).map(Credit::bare).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" "));
        Caption others = Caption.split(rest);
        if (credit.isEmpty() || others.text().isEmpty() && others.credit().isPresent()) {
            return others;
        }
        Caption known = Caption.of(others.text().orElse(""), credit);
        Caption split = Caption.split(whole);
        return known.text().isEmpty() && split.text().isPresent() && split.credit().isPresent() ? split : known;
    }

    /** A last element of its own that looks like a credit, or may be one behind a finished sentence. */
    private static Caption last(Box caption, String whole, List<Box> controls) {
        if (Credit.isOfAgencyAlone(whole)) {
            return Caption.of("", whole);
        }
        boolean called = caption.is(Mark.CAPTION);
        for (Box box : caption.all()) {
            if (box != caption && !controls.contains(box) && box.textLength() > 1 && box.textLength() < whole.length() && whole.endsWith(box.text())) {
                String credit = box.text();
                String rest = whole.substring(0, whole.length() - credit.length()).strip();
                boolean finished = Caption.isFinished(rest);
                boolean partOfSentence = OF_SENTENCE.contains(box.name());
                boolean isCredit = CreditWords.after(credit).filter(Credit::mayFollow).isPresent()
                        || (finished || !partOfSentence) && (Credit.isSureOrName(credit) || called && finished && Credit.mayBe(credit) && !Credit.isRemark(credit) && Credit.beginsAsName(credit) && !Caption.isFinished(credit));
                if (isCredit && !Caption.saysNothing(rest)) {
                    return Caption.of(Caption.split(rest).text().orElse(rest), credit);
                }
            }
        }
        return Caption.split(whole);
    }

    /** The boxes in it with a mark, but those in another one of them. */
    private static List<Box> outermost(Box caption, Mark mark) {
        List<Box> found = new ArrayList<>();
        for (Box box : caption.all(mark)) {
            if (box != caption && box.textLength() > 0 && (found.isEmpty() || !found.get(found.size() - 1).contains(box))) {
                found.add(box);
            }
        }
        return found;
    }

    private static List<Box> inside(Box box, List<Box> others) {
        return others.stream().filter(box::contains).toList();
    }
}
