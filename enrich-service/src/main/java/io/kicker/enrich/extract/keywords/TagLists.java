package io.kicker.enrich.extract.keywords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;

/** Finds lists of tags: by the name of a box around them, by their addresses or the microformat {@code rel="tag"}, or by a heading above them. */
final class TagLists {

    /** Links of a list; under a heading alone more are those of the site. */
    private static final int MOST = 40;
    private static final int MOST_UNDER_HEADING = 12;

    /** Letters of a tag. One of so many in a list may have more. */
    private static final int LONGEST = 50;
    private static final int ONE_LONGER_OF = 4;

    /** Lists of a page: more are those of teasers. */
    private static final int MOST_LISTS = 500;

    /** Letters beside the tags: what they are called ("Read more about:"), and what separates two. */
    private static final int BESIDE = 60;
    private static final int SEPARATOR = 4;

    /** German days, "sonntags-angebot". */
    private static final Pattern DAYS = Pattern.compile("(?i)(?:sonn|mon|diens|donners|frei|sams|feier|werk)tags");
    private static final Pattern TAG = Pattern.compile("(?i)\\btag\\b");
    private static final Set<String> HEADINGS = TagList.letters("tag-headings.txt");

    private final List<TagList> lists = new ArrayList<>();
    /** Boxes that were no lists: each is asked by all links in it. */
    private final Set<Box> others = new HashSet<>();

    private TagLists() {
    }

    /** All of a page, in page order. */
    static List<TagList> all(Outline outline) {
        TagLists found = new TagLists();
        for (Box named : outline.body().all(Mark.TAG_BOX)) {
            if (!named.is(Mark.LINK) && isList(named, Mark.LINK) && !DAYS.matcher(named.element().className() + named.element().id()).find()) {
                found.add(new TagList(named, named.all(Mark.LINK)));
            }
        }
        Box last = null;
        for (Box link : outline.body().all(Mark.TAG_LINK)) {
            if (last == null || !last.contains(link)) {
                last = found.widest(link);
                // An item among others that lead elsewhere is a menu's.
                if (last != link && !last.name().equals("li")) {
                    found.add(new TagList(last, last.all(Mark.TAG_LINK)));
                }
            }
        }
        found.lists.sort(Comparator.comparing(TagList::box, (one, other) -> one.isBefore(other) ? -1 : other.isBefore(one) ? 1 : 0));
        return found.lists;
    }

    /** Those behind a text, up to some letters, that nothing tells to be tags but what is printed above them: "Read more about". */
    static List<TagList> labelled(Outline outline, Box text, int letters) {
        TagLists found = new TagLists();
        for (Box box : outline.boxes()) {
            if (text.isBefore(box) && text.lettersBefore(box) < letters && !box.hasMore(Mark.LINK, MOST_UNDER_HEADING) && isList(box, Mark.LINK)
                    && HEADINGS.contains(Letters.of(box.textWithout(box.all(Mark.LINK))))) {
                found.add(new TagList(box, box.all(Mark.LINK)));
            }
        }
        return found.lists;
    }

    private void add(TagList list) {
        Box around = list.box().parent();
        boolean apart = !list.box().isWithin(Mark.BREADCRUMBS) && (around == null || !around.isWithin(Mark.RUNNING_TEXT));
        if (apart && lists.size() < MOST_LISTS && lists.stream().noneMatch(other -> other.box().contains(list.box()))) {
            lists.removeIf(other -> list.box().contains(other.box()));
            lists.add(list);
        }
    }

    private Box widest(Box link) {
        Box box = link;
        while (box.parent() != null && !others.contains(box.parent())) {
            if (isList(box.parent(), Mark.TAG_LINK) && !isSentence(box.parent()) && !isTeaser(box.parent())) {
                box = box.parent();
            } else {
                others.add(box.parent());
            }
        }
        return box;
    }

    /** What goes on behind its links, which nothing but their addresses tells to be tags. */
    private static boolean isSentence(Box box) {
        List<Box> links = box.all(Mark.LINK);
        return !links.isEmpty() && box.lettersAfter(links.get(links.size() - 1)) > SEPARATOR && !TAG.matcher(links.get(0).element().attr("rel")).find();
    }

    /** With a headline that leads to an article. */
    private static boolean isTeaser(Box box) {
        Box heading = box.first(Mark.UPPER_HEADING);
        Box link = heading == null ? null : heading.first(Mark.LINK);
        return link != null && !link.is(Mark.TAG_LINK);
    }

    /** Whether a box has little but such links. */
    private static boolean isList(Box box, Mark link) {
        List<Box> tags = box.hasMore(link, MOST) ? List.of() : box.all(link);
        if (tags.isEmpty() || box.name().equals("body") || box.hasMore(Mark.LINK, 2 * tags.size())) {
            return false;
        }
        int letters = tags.stream().mapToInt(Box::textLength).sum();
        long longer = tags.stream().filter(tag -> tag.textLength() > LONGEST).count();
        return box.textLength() - letters <= BESIDE + SEPARATOR * tags.size() && longer <= tags.size() / ONE_LONGER_OF;
    }
}
