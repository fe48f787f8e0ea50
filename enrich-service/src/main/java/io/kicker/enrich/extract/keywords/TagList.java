package io.kicker.enrich.extract.keywords;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.address.Canonical;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import org.jsoup.nodes.Element;

/**
 * Links beside each other that are tags.
 *
 * @param box   the widest around them that has little but tags
 * @param links in page order
 */
record TagList(Box box, List<Box> links) {

    /** Words of a tag; a list of which most have more than the second is one of headlines. */
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_OF_MOST = 4;

    /** Where the letters of scripts begin of which one may be a word, and how many may be a tag. */
    private static final char FIRST_OF_WORDS = '\u3040';
    private static final int MOST_UNSPACED = 16;

    /** Links of a menu. */
    private static final int MENU = 20;

    /** Around a tag, also how many articles have it; a year is a part of a name. */
    private static final Pattern SIGNS = Pattern.compile("^[#\\s]+|(?:\\s*\\((?!(?:19|20)\\d\\d\\))\\d+[^)]*\\))?[,;\\s]*$");
    private static final Pattern CATEGORY = Pattern.compile("(?i)\\bcategory\\b");

    /** "U.S." and "Yahoo!" are none. */
    private static final Pattern SENTENCE = Pattern.compile("(?:\\S+ ){3,}.*[.!?…]");
    private static final Set<String> LABELS = letters("tag-labels.txt");

    static Set<String> letters(String file) {
        return WordLists.of(TagList.class, file).stream().map(Letters::of).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether nothing in it is a tag of this site. */
    boolean isEmpty() {
        return tags(false).isEmpty() && tags(true).isEmpty();
    }

    /** The innermost box around this and the article, or null if one between is of something else. */
    Box shared(Box article) {
        Box at = box;
        while (at != null && !at.contains(article)) {
            if (at.is(Mark.NO_TAGS) || isCard(at) || at.is(Mark.PAGE_FRAME) && at.hasMore(Mark.LINK, MENU)) {
                return null;
            }
            at = at.parent();
        }
        return at;
    }

    /** Whether above the tags stands a headline that leads to another article. */
    private boolean isCard(Box around) {
        Box heading = around.first(Mark.UPPER_HEADING);
        return heading != null && heading.isBefore(box) && (heading.first(Mark.LINK) != null || heading.isWithin(Mark.LINK));
    }

    /** @param categories whether those among them that are marked as categories are wanted, or the others */
    List<String> tags(boolean categories) {
        List<String> tags = links.stream()
                .filter(link -> CATEGORY.matcher(link.element().attr("rel")).find() == categories && isOfSite(link.element()) && !isOfPerson(link))
                .map(link -> SIGNS.matcher(link.shownText()).replaceAll("")).filter(TagList::isTag).toList();
        return tags.stream().filter(TagList::isLong).count() * 2 > tags.size() ? List.of() : tags;
    }

    private static boolean isOfSite(Element link) {
        String page = link.baseUri();
        return Addresses.absolute(page, link.attr("href")).filter(address -> Canonical.isSameSite(Canonical.host(address), Canonical.host(page))).isPresent();
    }

    private static boolean isOfPerson(Box link) {
        return link.is(Mark.BYLINE) || link.is(Mark.PROFILE_LINK);
    }

    private static boolean isTag(String text) {
        return (text.length() > 1 || !text.isEmpty() && text.charAt(0) >= FIRST_OF_WORDS) && text.chars().anyMatch(Character::isLetter)
                && !SENTENCE.matcher(text).matches() && text.split(" ", MOST_WORDS + 1).length <= MOST_WORDS && !LABELS.contains(Letters.of(text));
    }

    /** As a headline. */
    private static boolean isLong(String tag) {
        return tag.split(" ").length > MOST_WORDS_OF_MOST || tag.chars().filter(letter -> letter >= FIRST_OF_WORDS).count() > MOST_UNSPACED;
    }
}
