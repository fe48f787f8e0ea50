package io.kicker.enrich.extract.picture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The credit of the picture that an article opens with, where it stands away from it: below the text, or in a box that nothing ties to the picture.
 */
final class LeadCredit {

    private static final List<Mark> LINES = List.of(Mark.RUNNING_TEXT, Mark.CREDIT, Mark.CAPTION);

    /** Letters of a credit with the word that introduces it. */
    private static final int SHORTEST = 6;

    private static final Evaluator EMBED = Selector.evaluatorOf("iframe, video, audio, embed, object");

    /** Who else took part: "Photos: …, Text: …". */
    private static final Pattern OTHERS = Pattern.compile("\\s*[,;/|·–-]\\s*\\p{L}+(?: \\p{L}+)?\\s?[:：=](?!//).*");

    /** Words that tell what is seen: "Photo: The mayor at the quay". */
    private static final Pattern TELLS = Pattern.compile(" (?:at|in|on|near|during|before|after|with|bei|beim|im|mit|vor|nach|auf|während|zur|zum|dans|sur"
            + "|avec|lors|devant|en|con|durante|ante|com|em|na|nel|nella|op|met|bij|på|vid|ved|med|в|на|во|с|у|w|z|podczas|przed) ");

    /** Articles, behind which a newspaper's name or what is seen may stand. */
    private static final Pattern ARTICLE = Pattern.compile(
            "(?iu)(?:the|an?|der|die|das|eine?|les?|la|une?|el|los|las|una|il|lo|gli|i|os?|as|uma?|de|het|een|den|det) ");

    private LeadCredit() {
    }

    /**
     * @param article     the element with headline and text
     * @param onlyPicture whether the article has no other picture, which the one credit that is printed might be of
     */
    static Optional<String> in(Box article, boolean onlyPicture) {
        List<String> lines = LINES.stream().flatMap(mark -> article.all(mark).stream()).filter(box -> mayBe(box, article))
                .map(Box::text).filter(LeadCredit::mayBeIntroduced).map(Credit::unwrapped).filter(CreditWords::speakOfPicture).distinct().toList();
        Optional<String> ofLead = credits(lines.stream().filter(CreditWords::speakOfLead)).findFirst();
        List<String> all = credits(lines.stream()).limit(2).toList();
        return ofLead.isEmpty() && onlyPicture && all.size() == 1 ? Optional.of(all.get(0)) : ofLead;
    }

    private static boolean mayBe(Box box, Box article) {
        return box.textLength() >= SHORTEST && box.textLength() <= CreditWords.LONGEST && !box.isWithin(Mark.PAGE_FRAME)
                && !box.isWithin(Mark.NOT_LEAD, article) && !box.isWithin(Mark.LINK) && !isOfEmbed(box);
    }

    /** Asked first, as most lines have none of the signs. */
    private static boolean mayBeIntroduced(String line) {
        return line.indexOf(':') >= 0 || line.indexOf(" by ") >= 0 || line.indexOf('©') >= 0 || line.indexOf('：') >= 0 || line.indexOf('=') >= 0
                || line.indexOf('＝') >= 0 || line.regionMatches(true, 0, "fot", 0, 3);
    }

    /** Whether a line stands in a figure without a picture: it tells who made a chart or a film. */
    private static boolean isOfEmbed(Box line) {
        Box figure = line.closest(Mark.FIGURE);
        return figure != null && figure.first(Mark.IMAGE) == null && figure.element().selectFirst(EMBED) != null;
    }

    /** "Source, licence": what only links tell more of. */
    private static boolean isLabel(String credit) {
        int comma = credit.indexOf(',');
        return comma > 0 && CreditWords.isOne(credit.substring(0, comma));
    }

    private static Stream<String> credits(Stream<String> lines) {
        return lines.map(Credit::bare).map(LeadCredit::ofPicture).filter(credit -> Credit.mayFollow(credit) && !isLabel(credit) && !tells(credit)).distinct();
    }

    /** What is said of the picture's author alone: "Ferry at the quay (Photo: …)" has a caption before it. */
    private static String ofPicture(String credit) {
        String alone = OTHERS.matcher(credit).replaceFirst("");
        return alone.indexOf(':') < 0 ? alone : CreditAtEnd.introduced(alone).flatMap(Caption::credit).orElse(alone);
    }

    /** Whether a text tells what is seen and not by whom: words that are no names are few in a credit. */
    private static boolean tells(String credit) {
        if (TELLS.matcher(credit).find()) {
            return true;
        }
        int most = ARTICLE.matcher(credit).lookingAt() ? 0 : Character.isLowerCase(credit.codePointAt(0)) ? 2 : 1;
        return (Credit.smallWords(credit) > most || Character.isDigit(credit.codePointAt(0))) && !Credit.isSure(credit);
    }
}
