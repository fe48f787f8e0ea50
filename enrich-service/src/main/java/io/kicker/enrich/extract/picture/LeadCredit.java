package io.kicker.enrich.extract.picture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/**
 * The credit of the picture that an article opens with, where it stands away from it: below the text, or in a box that nothing ties to the picture.
 */
final class LeadCredit {

    private static final List<Mark> LINES = List.of(Mark.RUNNING_TEXT, Mark.CREDIT, Mark.CAPTION);
    private static final int SHORTEST = 6;

    /** Words that tell what is seen: "Photo: The mayor at the quay". */
    private static final Pattern TELLS = Pattern.compile(" (?:at|in|on|near|during|before|after|with|bei|beim|im|mit|vor|nach|auf|während|zur|zum|dans|sur"
            + "|avec|lors|devant|en|con|durante|ante|com|em|na|nel|nella|op|met|bij|på|vid|ved|med|в|на|во|с|у|w|z|podczas|przed) ");

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
        List<String> all = credits(lines.stream()).filter(credit -> !TELLS.matcher(credit).find()).limit(2).toList();
        return ofLead.isEmpty() && onlyPicture && all.size() == 1 ? Optional.of(all.get(0)) : ofLead;
    }

    private static boolean mayBe(Box box, Box article) {
        return box.textLength() >= SHORTEST && box.textLength() <= CreditWords.LONGEST && !box.isWithin(Mark.PAGE_FRAME)
                && !box.isWithin(Mark.NOT_LEAD, article) && !box.isWithin(Mark.LINK);
    }

    /** "Source, licence": what only links tell more of. */
    private static boolean isLabel(String credit) {
        int comma = credit.indexOf(',');
        return comma > 0 && CreditWords.isOne(credit.substring(0, comma));
    }

    private static Stream<String> credits(Stream<String> lines) {
        return lines.map(Credit::bare).filter(credit -> Credit.mayFollow(credit) && !isLabel(credit)).distinct();
    }
}
