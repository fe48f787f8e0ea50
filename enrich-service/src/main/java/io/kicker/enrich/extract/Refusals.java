package io.kicker.enrich.extract;

import java.util.Optional;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Extraction.NotAnArticle;
import io.kicker.enrich.extract.Extraction.Reason;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import io.kicker.enrich.page.LowerCase;

/** Tells pages that are no articles, and what they are. Only pages with little text are asked: an article may write of cookies or errors. */
final class Refusals {

    /** A page with this much prose is an article whatever its title says. */
    private static final int PROSE = 900;

    /** A page that calls itself an article has more than this, or is none. */
    private static final int LITTLE = 250;

    /** A refusal says why in as many letters, and the page hardly says more. */
    private static final int SHORT = 400;

    /** Where a tag is never closed a title holds the whole page. */
    private static final int LONGEST_TITLE = 1_000;

    /** Walls and errors say what they are in their first words. */
    private static final int HEAD = 3_000;

    private static final int LITTLE_FOR_AN_INDEX = 250;

    /** Addresses of articles end in a headline's words or a number; those of sections do not. */
    private static final Pattern ARTICLE_ADDRESS = Pattern.compile("https?://[^/]+/(?:.*/)?(?:[^/?]*(?:[-_][^/?-]+){3,}|[^/]*\\d{5,}[^/]*)/?(?:[?#].*)?$");
    /** A number in the query names an article, as in WordPress's "?p=5031". */
    private static final Pattern FRONT = Pattern.compile("https?://[^/]+/?(?:index\\.\\w+)?(?:\\?(?!.*=\\d{2}).*)?(?:#.*)?");
    private static final int LINKED_HEADLINE = 25;
    /** Letters of a teaser under a listed headline: three lines. */
    private static final int BLURB = 210;
    private static final int FEWEST_HEADLINES = 6;
    private static final int MANY_HEADLINES = 30;

    private Refusals() {
    }

    /**
     * @param headline the headline found, if any
     * @param article  letters of text in the article found
     * @param stated   whether the page's metadata calls it an article
     */
    static Optional<NotAnArticle> of(Outline page, Optional<String> headline, int article, boolean stated) {
        if (!stated && RefusalWords.GONE.isAllOf(beginning(page.title(), LONGEST_TITLE))) {
            return refusal(Reason.SOFT_404, "The page's title says that there is no such page.");
        }
        if (article >= PROSE) {
            return Optional.empty();
        }
        String text = page.body().text();
        String title = beginning(page.title(), LONGEST_TITLE) + " " + beginning(headline.orElse(""), LONGEST_TITLE);
        String head = beginning(text, HEAD);
        // A short report may have such words in its headline.
        boolean little = !stated || article < LITTLE;
        if (little && RefusalWords.BLOCKED.isIn(title) || article < SHORT && text.length() < 1500 && RefusalWords.BLOCKED.isIn(head)) {
            return refusal(Reason.BLOCKED, "A bot check or a refusal stands in the page's place.");
        }
        if (article < SHORT && !stated && text.length() < 1500 && RefusalWords.NOTHING.isIn(head)) {
            return refusal(Reason.EMPTY, "The page says that it shows nothing, or that something broke.");
        }
        if (little && RefusalWords.GONE.isIn(title) || article < LITTLE && !stated && RefusalWords.GONE.isIn(head)) {
            return refusal(Reason.SOFT_404, "The page says that there is no such page.");
        }
        if (article < LITTLE && !stated && RefusalWords.CONSENT.isIn(head) && text.length() < 6000 && headlines(page) < FEWEST_HEADLINES) {
            return refusal(Reason.CONSENT_WALL, "A request for consent stands in the page's place.");
        }
        if (article < LITTLE && !stated && RefusalWords.LOGIN.isIn(head)) {
            return refusal(Reason.LOGIN_WALL, "The text stands behind a login.");
        }
        return Optional.empty();
    }

    private static String beginning(String text, int most) {
        return LowerCase.of(text.length() > most ? text.substring(0, most) : text);
    }

    /** Many linked headlines, and hardly any text that is not linked. */
    static Optional<NotAnArticle> ofIndex(Outline page, PageAddress address, int article, boolean stated) {
        if (stated) {
            return Optional.empty();
        }
        boolean front = FRONT.matcher(address.url()).matches();
        long listed = listed(page);
        long little = listed < FEWEST_HEADLINES ? LITTLE_FOR_AN_INDEX : Math.max(LITTLE_FOR_AN_INDEX, listed * BLURB);
        if (!front && (article > little || ARTICLE_ADDRESS.matcher(address.url()).find())) {
            return Optional.empty();
        }
        long headlines = headlines(page);
        int linked = page.all(Mark.LINK).stream().mapToInt(Box::textLength).sum();
        boolean index = headlines >= FEWEST_HEADLINES
                && (front || listed >= FEWEST_HEADLINES || headlines >= MANY_HEADLINES || linked * 3 > page.body().textLength());
        return index ? refusal(Reason.INDEX_PAGE, "The page lists " + headlines + " headlines and has no article of its own.") : Optional.empty();
    }

    /** Headings that are links as a whole: those of other articles. */
    private static long listed(Outline page) {
        return page.all(Mark.UPPER_HEADING).stream().filter(heading -> {
            Box link = heading.first(Mark.LINK);
            return link != null && link.textLength() >= LINKED_HEADLINE && link.textLength() * 10 >= heading.textLength() * 9;
        }).count();
    }

    /** Links as long as headlines: a page that shows them is no wall, whatever its cookie bar says. */
    private static long headlines(Outline page) {
        return page.all(Mark.LINK).stream().filter(link -> link.textLength() >= LINKED_HEADLINE).count();
    }

    static Optional<NotAnArticle> refusal(Reason reason, String detail) {
        return Optional.of(new NotAnArticle(reason, detail));
    }
}
