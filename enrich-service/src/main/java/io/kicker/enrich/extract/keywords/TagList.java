package io.kicker.enrich.extract.keywords;

import java.util.ArrayList;
import java.util.Comparator;
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
import io.kicker.enrich.extract.outline.Outline;
import org.jsoup.nodes.Element;

/**
 * Links beside each other that are tags: the name of a box around them says so, their addresses, or the microformat {@code rel="tag"}.
 *
 * @param box   the widest around them that has little but tags
 * @param links in page order
 */
record TagList(Box box, List<Box> links) {

    private static final int LONGEST = 50;
    private static final int MOST = 40;
    private static final int MOST_WORDS = 6;

    /** Lists of a page: more are those of teasers. */
    private static final int MOST_LISTS = 500;

    /** Letters beside the tags: what they are called ("Read more about:"), and what separates two. */
    private static final int LABELS = 60;
    private static final int SEPARATOR = 4;

    /** Links of a menu. */
    private static final int MENU = 20;

    private static final Pattern SIGNS = Pattern.compile("^[#\\s]+|(?:\\s*\\(\\d+[^)]*\\))?[,;\\s]*$");
    private static final Pattern TAG = Pattern.compile("(?i)\\btag\\b");
    private static final Pattern CATEGORY = Pattern.compile("(?i)\\bcategory\\b");
    private static final Pattern SENTENCE = Pattern.compile("[.!?…]$");
    private static final Set<String> LABEL = WordLists.of(TagList.class, "tag-labels.txt").stream().map(Letters::of).collect(Collectors.toUnmodifiableSet());

    /** All of a page, in page order. */
    static List<TagList> all(Outline outline) {
        List<TagList> lists = new ArrayList<>();
        for (Box named : outline.body().all(Mark.TAG_BOX)) {
            if (!named.is(Mark.LINK) && isList(named, Mark.LINK)) {
                add(new TagList(named, named.all(Mark.LINK)), lists);
            }
        }
        Box last = null;
        for (Box link : outline.body().all(Mark.TAG_LINK)) {
            if (last == null || !last.contains(link)) {
                last = widest(link);
                // An item among others that lead elsewhere is a menu's.
                if (last != link && !last.name().equals("li")) {
                    add(new TagList(last, last.all(Mark.TAG_LINK)), lists);
                }
            }
        }
        lists.sort(Comparator.comparing(TagList::box, (one, other) -> one.isBefore(other) ? -1 : other.isBefore(one) ? 1 : 0));
        return lists;
    }

    private static void add(TagList list, List<TagList> lists) {
        Box around = list.box.parent();
        boolean apart = !list.box.isWithin(Mark.BREADCRUMBS) && (around == null || !around.isWithin(Mark.RUNNING_TEXT));
        if (apart && lists.size() < MOST_LISTS && lists.stream().noneMatch(other -> other.box.contains(list.box))) {
            lists.removeIf(other -> list.box.contains(other.box));
            lists.add(list);
        }
    }

    private static Box widest(Box link) {
        Box box = link;
        while (box.parent() != null && isList(box.parent(), Mark.TAG_LINK) && !isSentence(box.parent())) {
            box = box.parent();
        }
        return box;
    }

    /** What goes on behind its links, which nothing but their addresses tells to be tags. */
    private static boolean isSentence(Box box) {
        List<Box> links = box.all(Mark.LINK);
        return box.lettersAfter(links.get(links.size() - 1)) > SEPARATOR && !TAG.matcher(links.get(0).element().attr("rel")).find();
    }

    /** Whether a box has little but such links. */
    private static boolean isList(Box box, Mark link) {
        List<Box> tags = box.hasMore(link, MOST) ? List.of() : box.all(link);
        if (tags.isEmpty() || box.name().equals("body") || box.hasMore(Mark.LINK, 2 * tags.size())) {
            return false;
        }
        int letters = tags.stream().mapToInt(Box::textLength).sum();
        return box.textLength() - letters <= LABELS + SEPARATOR * tags.size() && tags.stream().allMatch(tag -> tag.textLength() <= LONGEST);
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
                && text.split(" ", MOST_WORDS + 1).length <= MOST_WORDS && !LABEL.contains(Letters.of(text));
    }
}
