package io.kicker.enrich.extract.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/**
 * The credit of the picture that an article opens with, where it stands away from it: below the text, or in a box that nothing ties to the picture.
 */
final class LeadCredit {

    private static final List<Mark> LINES = List.of(Mark.RUNNING_TEXT, Mark.CREDIT, Mark.CAPTION);
    private static final int SHORTEST = 6;

    private LeadCredit() {
    }

    /**
     * @param article     the element with headline and text
     * @param onlyPicture whether the article has no other picture, which the one credit that is printed might be of
     */
    static Optional<String> in(Box article, boolean onlyPicture) {
        List<String> lines = LINES.stream().flatMap(mark -> article.all(mark).stream()).filter(box -> mayBe(box, article))
                .map(box -> Credit.unwrapped(box.text())).filter(CreditWords::speakOfPicture).distinct().toList();
        Optional<String> ofLead = credits(lines.stream().filter(CreditWords::speakOfLead)).findFirst();
        List<String> all = credits(lines.stream()).limit(2).toList();
        return ofLead.isEmpty() && onlyPicture && all.size() == 1 ? Optional.of(all.get(0)) : ofLead;
    }

    private static boolean mayBe(Box box, Box article) {
        return box.textLength() >= SHORTEST && box.textLength() <= CreditWords.LONGEST && !box.isWithin(Mark.PAGE_FRAME)
                && !box.isWithin(Mark.NOT_LEAD, article) && !box.isWithin(Mark.LINK);
    }

    private static Stream<String> credits(Stream<String> lines) {
        return lines.map(Credit::bare).filter(Credit::mayFollow).distinct();
    }
}
