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

    private static final int MOST_WORDS = 6;

    /** Links of a menu. */
    private static final int MENU = 20;

    private static final Pattern SIGNS = Pattern.compile("^[#\\s]+|(?:\\s*\\(\\d+[^)]*\\))?[,;\\s]*$");
    private static final Pattern CATEGORY = Pattern.compile("(?i)\\bcategory\\b");
    private static final Pattern SENTENCE = Pattern.compile("[.!?…]$");
    private static final Set<String> LABELS = letters("tag-labels.txt");

    static Set<String> letters(String file) {
        return WordLists.of(TagList.class, file).stream().map(Letters::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The innermost box around this and the article, or null if one between is of something else. */
    Box shared(Box article) {
        Box at = box;
        while (at != null && !at.contains(article)) {
            if (at.is(Mark.NO_TAGS) || at.is(Mark.PAGE_FRAME) && at.hasMore(Mark.LINK, MENU)) {
                return null;
            }
            at = at.parent();
        }
        return at;
    }

    /** @param categories whether those among them that are marked as categories are wanted, or the others */
    List<String> tags(boolean categories) {
        return links.stream().filter(link -> CATEGORY.matcher(link.element().attr("rel")).find() == categories && isOfSite(link.element()))
                .map(link -> SIGNS.matcher(link.shownText()).replaceAll("")).filter(TagList::isTag).toList();
    }

    private static boolean isOfSite(Element link) {
        return Canonical.isSameSite(Canonical.host(Addresses.resolved(link, "href")), Canonical.host(link.baseUri()));
    }

    private static boolean isTag(String text) {
        return text.length() > 1 && text.chars().anyMatch(Character::isLetter) && !SENTENCE.matcher(text).find()
                && text.split(" ", MOST_WORDS + 1).length <= MOST_WORDS && !LABELS.contains(Letters.of(text));
    }
}
