package io.kicker.enrich.extract.fields;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.FieldSource;
import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.NoSnippet;
import io.kicker.enrich.extract.dates.DateLabel;
import io.kicker.enrich.extract.dates.DateReader;
import io.kicker.enrich.extract.body.layout.BoilerplatePhrases;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.people.BylineLines;
import io.kicker.enrich.extract.people.GivenNames;
import io.kicker.enrich.extract.people.OtherHeadline;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;

/**
 * The teaser or lead of an article.
 *
 * @param text    its text
 * @param printed whether the page shows it, and not only its metadata
 * @param source  where it was found
 */
public record Standfirst(String text, boolean printed, FieldSource source) {

    public Standfirst {
        // Japanese paragraphs begin with a wide space.
        text = text.strip();
    }

    private static final Pattern NAMED = Pattern.compile("(?i)standfirst|teaser-?text|(?:^|[\\s_-])(?:intro|lead|lede|lead-?text|leadin|subtitle"
            + "|sub-?title|subheadline|sub-?headline|subhead|(?:sub-?)?deck|dek|summary|excerpt|chapo|chapeau|entradilla|bajada|sottotitolo|sommario|ingress"
            + "|ingres|vorspann|abstract|strapline|article-?description|perex|anons)(?:$|[\\s_-])"
            + "|(?-i:[a-z](?:Dek|Deck|Subtitle|Standfirst|Strapline|Teaser[Tt]ext)(?:$|[\\s_-]))");
    private static final Set<String> AROUND = Set.of("body", "article", "main");
    private static final Set<String> TEXTS = Set.of("p", "h2", "h3", "div", "strong", "span");

    /** Elements looked at in one beside or below the headline. */
    private static final int MOST = 30;
    private static final int SHORTEST = 25;
    private static final int LONGEST = 700;

    /** Classes of what is no lead, though it is called one; that it stands beside a picture ("with-image") says nothing. */
    private static final Pattern NO_LEAD = Pattern.compile("author|(?i:(?<!\\p{L}|(?:no|with|has)[_-])(?:image|picture|video|player|list)(?!\\p{L}))");

    /** Letters of a date, a byline and buttons below a lead. */
    private static final int LONGEST_BEHIND = 60;

    /** Links of a table of contents. */
    private static final int FEWEST_LINKS = 3;

    /** Paragraphs of a text. */
    private static final int FEWEST_OF_TEXT = 2;

    /** Letters of a line that is a date: longer ones, and those that end as a sentence does, have one in them. */
    private static final int LONGEST_DATE = 80;
    private static final int MOST_WORDS_OF_DATE = 10;
    private static final int LETTERS_PER_DIGIT = 6;

    public static Optional<Standfirst> of(PageSignals signals, Headline headline) {
        Optional<String> described = described(signals, headline.text());
        Box below = headline.element() == null ? null : printed(signals.outline().box(headline.element()), described.map(Letters::of).orElse(""));
        if (below != null) {
            return Optional.of(new Standfirst(Teasing.withoutLabel(alone(below, described)), true, FieldSource.PRINTED));
        }
        return described.filter(text -> text.length() <= LONGEST).map(text -> new Standfirst(text, false, FieldSource.METADATA));
    }

    /** What metadata say it is: systems put the headline, the byline or the site's name there where an editor wrote nothing. */
    private static Optional<String> described(PageSignals signals, String headline) {
        // A video's description comes last beside an article: it is about the video alone.
        Optional<String> stated = signals.article().isObject() ? JsonText.of(signals.article().path("description")) : signals.stated("description");
        return Stream.of(stated.stream(), signals.meta().all("og:description", "description", "twitter:description", "dc.description").stream(),
                signals.stated("description").stream()).flatMap(each -> each).map(JsonText::clean).map(Teasing::without)
                .filter(text -> text.length() >= SHORTEST && !isSiteName(signals, text) && !Headline.isSame(headline, text) && !BylineLines.isOne(text))
                .findFirst();
    }

    /**
     * A picture with its caption, a date or labels may stand in the box above the lead that metadata have; what ends in a colon is a part of it. Below
     * it may stand a date, a byline or buttons, which are no sentence.
     */
    private static String alone(Box box, Optional<String> described) {
        String text = box.shownText();
        return described.filter(lead -> isBeforeLabels(lead, text) || isBehindLabels(lead, text)).orElse(text);
    }

    /** Whether a text is the lead and something before it that does not lead up to it. */
    public static boolean isBehindLabels(String lead, String text) {
        return text.length() > lead.length() && text.endsWith(lead)
                && !text.substring(0, text.length() - lead.length()).stripTrailing().endsWith(":");
    }

    /** Whether a text is the lead and what is no sentence behind it: a date, a byline, buttons. */
    public static boolean isBeforeLabels(String lead, String text) {
        return text.startsWith(lead) && text.length() > lead.length() && text.length() <= lead.length() + LONGEST_BEHIND && !endsAsWord(lead)
                && endsAsWord(text);
    }

    private static boolean endsAsWord(String text) {
        return Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean isSiteName(PageSignals signals, String text) {
        return signals.meta().first("og:site_name", "application-name").filter(name -> Headline.isSame(name, text)).isPresent();
    }

    /** The same with a sign where it is cut off, as the article's text shows. */
    public Standfirst withSignOfCut(List<Block> body) {
        return printed ? this : new Standfirst(CutOff.withSign(text, body), false, source);
    }

    private static Box printed(Box headline, String described) {
        Box below = below(headline, described);
        return below != null ? below : SecondHeading.below(headline)
                .filter(deck -> !isDate(deck) && !isByline(deck) && !BoilerplatePhrases.isOne(deck.text())).orElse(null);
    }

    private static Box below(Box headline, String described) {
        Box at = headline;
        boolean behindText = false;
        for (int up = 0; up < 4 && at != null && !AROUND.contains(at.name()); up++, at = at.parent()) {
            int looked = 0;
            for (Box after = at.after(); after != null && looked++ < 6; after = after.after()) {
                Box found = within(after, described);
                // Behind the article's text a "lead" is another's.
                boolean own = found != null && (!behindText || isPrinted(described, found.text()));
                if (own && !isBeside(found, headline) && !isPortrait(found) && !OtherHeadline.isAbove(found, headline)) {
                    return found;
                }
                behindText |= found == null && after.hasMore(Mark.PARAGRAPH_OR_SUBHEAD, FEWEST_OF_TEXT);
            }
        }
        return null;
    }

    private static boolean isBeside(Box box, Box headline) {
        Box column = box.closest(Mark.COLUMN);
        return column != null && !column.contains(headline);
    }

    /** Whether it begins with the name printed above it: "Mira Tan is our correspondent at the harbour." */
    private static boolean isPortrait(Box box) {
        Box name = box.before();
        return name != null && GivenNames.isFullName(name.text()) && box.text().startsWith(name.text());
    }

    private static Box within(Box box, String described) {
        List<Box> all = box.all();
        for (Box each : all.size() > MOST ? all.subList(0, MOST) : all) {
            if (each.textLength() < SHORTEST || each.textLength() > LONGEST) {
                continue;
            }
            boolean named = isNamed(each);
            boolean candidate = !described.isEmpty() && (named || TEXTS.contains(each.name()));
            if (named && !each.hasMore(Mark.PARAGRAPH_OR_SUBHEAD, 2) && !isDate(each)
                    || candidate && isPrinted(described, each.text()) && (named || each.element().childrenSize() <= 2)) {
                return innermost(each, described);
            }
        }
        return null;
    }

    /** The smallest box in it with the lead: around that may stand a date, a byline or buttons. */
    private static Box innermost(Box found, String described) {
        Box innermost = found;
        for (Box each : found.all()) {
            boolean smaller = each.textLength() < innermost.textLength() && each.textLength() >= SHORTEST && TEXTS.contains(each.name());
            innermost = smaller && !described.isEmpty() && isPrinted(described, each.text()) ? each : innermost;
        }
        return innermost;
    }

    private static boolean isPrinted(String described, String text) {
        return described.startsWith(Letters.first(text)) && isSame(Letters.of(text), described);
    }

    /**
     * A lead picture or film with its caption is called "lead" too, its caption a description, and a summary what teasers, portraits of authors and
     * tables of contents say.
     */
    private static boolean isNamed(Box box) {
        return isCalledSo(box) && !box.name().equals("figure") && box.first(Mark.IMAGE) == null && !box.isWithin(Mark.ANCHOR_OR_ASIDE)
                && !box.isWithin(Mark.CAPTION) && !hasByline(box) && !NO_LEAD.matcher(box.element().className()).find() && !isOfLinks(box)
                && !NoSnippet.is(box.element()) && !BoilerplatePhrases.isOne(box.text());
    }

    private static boolean isOfLinks(Box box) {
        List<Box> links = box.all(Mark.LINK);
        return links.size() >= FEWEST_LINKS && links.stream().mapToInt(Box::textLength).sum() * 2 > box.textLength();
    }

    /** A sentence may link who wrote the article: "As the boats run more often, Mira Tan asks who waits for them." */
    private static boolean hasByline(Box box) {
        List<Box> bylines = box.all(Mark.BYLINE);
        return !bylines.stream().allMatch(byline -> byline.name().equals("a") && isInSentence(byline.text(), box.text()));
    }

    private static boolean isByline(Box line) {
        return hasByline(line) || BylineLines.isOne(line.text());
    }

    /** Portraits of authors begin with their names, and leads with a byline end with it. */
    private static boolean isInSentence(String name, String text) {
        return name.length() * 2 < text.length() && !text.startsWith(name) && !text.endsWith(name) && !BylineLines.isOne(text);
    }

    private static boolean isDate(Box box) {
        return box.textLength() <= LONGEST_DATE && (DateLabel.isFirst(box.text()) || isMostlyDate(box.text()))
                && DateReader.read(box.text(), false).isPresent() && Character.isLetterOrDigit(box.text().charAt(box.text().length() - 1));
    }

    /** A sentence of a lead may tell a day. */
    private static boolean isMostlyDate(String text) {
        return text.split(" ").length <= MOST_WORDS_OF_DATE || text.chars().filter(Character::isDigit).count() * LETTERS_PER_DIGIT >= text.length();
    }

    private static boolean isCalledSo(Box box) {
        String property = box.element().attr("itemprop");
        return box.is(Mark.STANDFIRST) && NAMED.matcher(box.element().className()).find() || property.equals("description")
                || property.equals("alternativeHeadline");
    }

    /** Whether two texts are one, the second perhaps cut off. */
    private static boolean isSame(String a, String b) {
        return !a.isEmpty() && (a.equals(b) || b.length() > 60 && a.length() < b.length() * 2 && a.startsWith(b.substring(0, b.length() - 5)));
    }
}
