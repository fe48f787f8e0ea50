package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.kicker.enrich.extract.address.Canonical;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Bylines that the page prints, in the order they are trusted. */
record PrintedBylines(PageSignals signals, Element headline, Element around) {

    private static final Pattern STATED = Pattern.compile("(?i)\\bauthor\\b");

    private static final Evaluator DRAWING = Selector.evaluatorOf("svg");
    /** Letters in place of a portrait. */
    private static final int LONGEST_INITIALS = 3;

    /** Microformats call what a box is about by the same class as a person's name: a video, a recipe. */
    private static final Evaluator CALLED_FN = Selector.evaluatorOf(".fn");
    private static final Evaluator OF_PERSON =
            Selector.evaluatorOf(".vcard, .hcard, .h-card, [class*=author], [class*=byline], [itemprop*=author], [rel=author]");

    /** Boxes of other articles, and of readers. */
    private static final Evaluator OF_OTHERS = Selector.evaluatorOf("nav, [class*=comment], [class*=related], [class*=teaser], [class*=recommend], "
            + "[class*=card]:not(.h-card):not(.vcard), li");

    private static final Evaluator FIGURE = Selector.evaluatorOf("figure, figcaption");

    /** Letters of an image's box with its caption; a larger one has the article in it. */
    private static final int LARGEST_FIGURE = 400;

    /** In a printed byline beyond this is more than names: the author's biography, links, the names of very many. */
    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_WITH_BIOGRAPHY = 600;
    private static final int MOST = 6;

    /** Letters of what stands before a name. */
    private static final int LONGEST_TITLE = 10;

    /** Boxes of a page among which its site's name stands. */
    private static final int SITE_TOP = 150;
    private static final int LONGEST_SITE = 60;

    /** Letters of a paragraph that is the article's, and no line above it. */
    private static final int SHORTEST_PARAGRAPH = 150;

    /** What markup names as a byline, within the article. Links to authors within teasers of other articles, or comments by readers, are none. */
    List<String> marked() {
        Box box = around == null ? signals.outline().page() : signals.outline().box(around);
        Box printed = signals.outline().box(headline);
        return marked(box, byline -> !isWithinOther(byline, printed) && (printed == null || !OtherHeadline.isAboveAround(byline, printed)));
    }

    /** Who stands in a row behind an author whom markup names. */
    List<String> inRowBehind(String author) {
        Box box = around == null ? signals.outline().page() : signals.outline().box(around);
        Box printed = signals.outline().box(headline);
        return box.all(Mark.BYLINE).stream().filter(byline -> byline.textLength() <= LONGEST_BYLINE && !isWithinOther(byline, printed))
                .flatMap(byline -> byline.all().stream()).filter(name -> isNamed(name, author)).map(name -> NamesInRow.behind(name.element()))
                .filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
    }

    private static boolean isNamed(Box box, String author) {
        return box.textLength() >= author.length() && box.textLength() <= author.length() + LONGEST_TITLE && SamePerson.isNamed(box.text(), author);
    }

    private static boolean isWithinOther(Box byline, Box headline) {
        Box other = byline.isWithin(Mark.NOT_BYLINE, headline) ? byline.closest(Mark.NOT_BYLINE) : null;
        return other != null && !isNamedByline(other) && !isRightBelow(headline, other);
    }

    /** A box for the byline and the number of comments is called after both. */
    private static boolean isNamedByline(Box box) {
        return box.element().className().startsWith("byline");
    }

    /** A few words right below the headline, or its standfirst, are the article's, whatever their box is called. */
    private static boolean isRightBelow(Box headline, Box box) {
        Box before = headline == null || box.textLength() > LONGEST_BYLINE ? null : box.before();
        Box below = before != null && before.textLength() <= BylineLines.LONGEST_STANDFIRST && !before.contains(headline) ? before.before() : before;
        return below != null && below.contains(headline);
    }

    /** Unmarked lines near the headline. */
    List<String> lines() {
        if (headline == null) {
            return List.of();
        }
        Box printed = signals.outline().box(headline);
        return Stream.of(BylineLines.near(printed, signals.outline().boxes()), DegreedNames.below(printed)).filter(lines -> !lines.isEmpty())
                .findFirst().orElse(List.of());
    }

    /** The line that names the writers just below the headline. */
    List<String> linesBelow() {
        return headline == null ? List.of() : BylineLines.below(signals.outline().box(headline), signals.outline().boxes());
    }

    /** What markup states to be the author in a column beside the article or below it. */
    List<String> beside() {
        return marked(signals.outline().page(), byline -> STATED.matcher(byline.element().attr("rel") + " " + byline.element().attr("itemprop")).find()
                && !isOfOthers(byline));
    }

    static boolean isOfOthers(Box byline) {
        return byline.element().closest(OF_OTHERS) != null;
    }

    private List<String> marked(Box around, Predicate<Box> isOfArticle) {
        List<String> texts = new ArrayList<>();
        Box text = null;
        for (Box box : around.all(Mark.BYLINE)) {
            if (!isOfArticle.test(box)) {
                continue;
            }
            String line = box.textLength() <= LONGEST_BYLINE ? BrokenByline.text(box)
                    : box.textLength() <= LONGEST_WITH_BIOGRAPHY ? BrokenByline.nameLines(box) : "";
            boolean another = text != null && text.isBefore(box) && texts.stream().noneMatch(named -> named.contains(line));
            if (!line.isBlank() && !another && isOfAuthor(box, line) && !OthersWork.isSaid(box, line, !texts.isEmpty())) {
                texts.add(line);
                text = text == null && namesSomebody(line) ? paragraphBehind(box, around) : text;
            }
            if (texts.size() >= MOST) {
                break;
            }
        }
        return texts;
    }

    private static boolean namesSomebody(String line) {
        return BylineLines.isOne(line) || GivenNames.isFullName(PersonName.withoutTail(line))
                || PersonName.split(line).stream().anyMatch(part -> Agencies.named(part).isPresent());
    }

    private boolean isOfAuthor(Box box, String line) {
        boolean another = box.element().is(CALLED_FN) && (box.element().closest(OF_PERSON) == null || headline != null && line.equals(headline.text()));
        return !another && !line.startsWith("#") && !NoName.isCalled(box) && !NoName.isCategory(box)
                && !isDrawing(box, line) && !isOfImage(box);
    }

    /** Initials in place of a portrait. */
    private static boolean isDrawing(Box box, String line) {
        return line.length() <= LONGEST_INITIALS && box.element().selectFirst(DRAWING) != null;
    }

    /** Where the text begins below a byline, or null: below that stand photographers, readers with comments, authors of what is referred to. */
    private static Box paragraphBehind(Box byline, Box around) {
        return around.all(Mark.RUNNING_TEXT).stream().filter(paragraph -> byline.isBefore(paragraph) && paragraph.textLength() >= SHORTEST_PARAGRAPH)
                .findFirst().orElse(null);
    }

    /** Full names near the headline that link to pages about people. */
    List<String> linked() {
        return headline == null ? List.of() : BylineLines.linked(signals.outline().box(headline), signals.outline().boxes());
    }

    /** Photographers are credited, but did not write it. */
    private static boolean isOfImage(Box box) {
        Element figure = box.element().closest(FIGURE);
        return figure != null && figure.text().length() < LARGEST_FIGURE && figure.selectFirst("h1, h2") == null;
    }

    /** A person's name beside the date near the headline: "11.12.2026 - Mira Tan". */
    List<String> besideDate() {
        return headline == null ? List.of() : DatedNames.near(signals.outline().box(headline), signals.outline().boxes());
    }

    /** The only line of the page that says who wrote something. */
    List<String> onlyLine() {
        return headline == null ? List.of() : OnlyByline.of(signals.outline().box(headline), signals.outline().boxes());
    }

    /** The only person whose page is linked by a name that is printed beside the link. */
    List<String> inAddress() {
        Box box = around == null ? signals.outline().page() : signals.outline().box(around);
        Box printed = signals.outline().box(headline);
        List<String> people = box.all(Mark.BYLINE).stream().filter(link -> link.is(Mark.LINK) && !isOfOthers(link)
                && !isWithinOther(link, printed) && (printed == null || !OtherHeadline.isAboveAround(link, printed)))
                .map(ProfileLink::person).flatMap(Optional::stream).distinct().limit(2).toList();
        return people.size() == 1 ? people : List.of();
    }

    /** The only person who is introduced below the text. */
    List<String> introduced() {
        return headline == null ? List.of() : AboutAuthor.of(signals.outline().box(headline), signals.outline().boxes());
    }

    /** Whether the page prints one of some names anywhere. */
    boolean isAnyPrinted(List<String> names) {
        String text = LowerCase.of(signals.outline().page().text());
        return names.stream().map(LowerCase::of).anyMatch(text::contains);
    }

    /** The person whose name a site has, as the metadata call it or as it is printed at the top. */
    Optional<String> ofSite() {
        Stream<String> printed = signals.outline().boxes().stream().limit(SITE_TOP)
                .filter(box -> box.textLength() <= LONGEST_SITE && !box.is(Mark.SCRIPT)).map(Box::text);
        String host = Canonical.host(signals.address().url());
        return Stream.concat(signals.meta().first("og:site_name").stream(), printed).map(name -> SiteOfOne.person(name, host))
                .flatMap(Optional::stream).findFirst();
    }
}
