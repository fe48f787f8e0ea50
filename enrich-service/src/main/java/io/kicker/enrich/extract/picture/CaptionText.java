package io.kicker.enrich.extract.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads a box with a caption: elements tell the credit better than words do. */
final class CaptionText {

    /** Elements for a part of a sentence: a name in one may be one that the sentence tells of. */
    private static final Set<String> OF_SENTENCE = Set.of("a", "b", "i", "em", "strong", "u");

    /** Elements that scripts make to be pressed, if they say so. */
    private static final Set<String> CONTROLS = Set.of("a", "span");

    private static final Pattern GOES_ON = Pattern.compile("\\s*[\\p{Ll},]");

    private CaptionText() {
    }

    static Caption of(Box caption) {
        List<Box> controls = outermost(caption, caption.all().stream().filter(CaptionText::isControl).toList());
        List<Box> credits = outermost(caption, caption.all(Mark.CREDIT));
        credits.removeIf(credit -> controls.stream().anyMatch(control -> control.contains(credit))
                || Credit.isProse(credit.text()) && CreditWords.after(credit.text()).isEmpty());
        String whole = caption.textWithout(controls);
        return credits.isEmpty() ? withFirstElement(caption, whole).orElseGet(() -> withLastElement(caption, whole))
                : withMarked(caption, whole, credits, controls);
    }

    /** A credit in front of its caption ends where its element does: no word or sign would tell. */
    private static Optional<Caption> withFirstElement(Box caption, String whole) {
        Optional<String> first = caption.all().stream().filter(box -> box.textLength() > 0 && box.textLength() < whole.length()).findFirst()
                .filter(box -> box.textLength() <= CreditWords.LONGEST).map(Box::text).filter(whole::startsWith)
                .filter(text -> CreditWords.after(text).filter(Credit::mayFollow).isPresent());
        return first.map(credit -> Caption.of(whole.substring(credit.length()), credit))
                .filter(found -> found.text().filter(Credit::isProse).isPresent());
    }

    private static Caption withMarked(Box caption, String whole, List<Box> credits, List<Box> controls) {
        Set<Box> apart = new HashSet<>(controls);
        apart.addAll(credits);
        Caption rest = Caption.split(caption.textWithout(caption.all().stream().filter(apart::contains).toList()));
        String credit = credits.stream().map(box -> Credit.bare(box.textWithout(controls.stream().filter(box::contains).toList())))
                .filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" "));
        if (credit.isEmpty()) {
            return rest;
        }
        // A word that introduces the credit may stand in front of its element.
        if (rest.text().filter(text -> !text.endsWith(":")).isPresent()) {
            return Caption.of(rest.text().get(), credit);
        }
        Caption split = Caption.split(whole);
        return split.credit().isPresent() && (split.text().isPresent() || rest.credit().isPresent()) ? split : Caption.of(rest.text().orElse(""), credit);
    }

    private static Caption withLastElement(Box caption, String whole) {
        for (Box box : Credit.isOfAgencyAlone(whole) ? List.<Box>of() : caption.all()) {
            String last = box.textLength() > 1 && box.textLength() < Math.min(whole.length(), CreditWords.LONGEST) ? box.text() : "";
            if (!last.isEmpty() && whole.endsWith(last)) {
                String before = Caption.withoutSign(whole.substring(0, whole.length() - last.length()));
                if (!ImageLabels.areAllOf(before) && isCredit(last, box, before, caption.is(Mark.CAPTION))) {
                    Caption front = Caption.split(before);
                    return front.text().isEmpty() && front.credit().isPresent() ? Caption.split(whole) : Caption.of(front.text().orElse(before), last);
                }
            }
        }
        return Caption.split(whole);
    }

    /** Whether a last element has a credit: by its words or, in what is called a caption and behind a finished sentence, by no more than the look of a name. */
    private static boolean isCredit(String last, Box box, String before, boolean calledCaption) {
        boolean finished = Caption.isFinished(before);
        boolean named = Credit.isSureOrName(last)
                || calledCaption && finished && Credit.mayBe(last) && Credit.beginsAsName(last) && !Credit.isRemark(last) && !Caption.isFinished(last);
        return CreditWords.after(last).filter(Credit::mayFollow).isPresent() || (finished || !OF_SENTENCE.contains(box.name())) && named;
    }

    private static boolean isControl(Box box) {
        return box.is(Mark.CONTROL) || CONTROLS.contains(box.name()) && ImageLabels.isCommand(box.text()) && !isInSentence(box.element());
    }

    /** A name or a place that is also a command, with words before it and small letters after it: "Glenn Close at the opening". */
    private static boolean isInSentence(Element element) {
        return element.previousSibling() instanceof TextNode before && !before.isBlank() && !Caption.isFinished(before.text().strip())
                && element.nextSibling() instanceof TextNode after && GOES_ON.matcher(after.text()).lookingAt();
    }

    /** Those of some boxes that are in it and have a text, but those in another one of them. */
    private static List<Box> outermost(Box caption, List<Box> some) {
        List<Box> found = new ArrayList<>();
        for (Box box : some) {
            if (box != caption && box.textLength() > 0 && (found.isEmpty() || !found.get(found.size() - 1).contains(box))) {
                found.add(box);
            }
        }
        return found;
    }
}
