package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/** Bylines that no markup names: a short line near the headline that begins with "By", "Von", "Par" and goes on with names alone. */
public final class BylineLines {

    private static final Pattern BEGINS =
            Pattern.compile("(?iu)(?:[–—-]{1,4}\\s)?(?=[a-ilm-pr-wyéíатпγ])" + BeforeNames.CLEAR + "\\s*:?\\s+\\p{Lu}.*|By(?-i:\\p{Lu}\\p{Ll}).*");

    /** A first and a last name, with particles and initials between. */
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|de|da|di|del|la|van|der|den|von|zu|al|el|bin|y)){1,4}");

    private static final int SHORTEST = 8;
    private static final int LONGEST = 90;

    /** Letters of running text above a byline; below a longer one the article has begun. */
    static final int LONGEST_STANDFIRST = 250;

    /** Boxes before the headline in which a byline is looked for; few print it there. */
    private static final int BEFORE = 30;

    /** Boxes after the headline. */
    private static final int NEAR = 120;

    /** Boxes after the headline in which a line tells more than the metadata. */
    private static final int BELOW = 40;

    /** Boxes after the headline in which a linked name is the author's; further down are those whom the article is about. */
    private static final int LINKED = 30;

    private BylineLines() {
    }

    static List<String> near(Box headline, List<Box> boxes) {
        int at = boxes.indexOf(headline);
        for (int i = Math.max(0, at - BEFORE); i < Math.min(boxes.size(), at + NEAR); i++) {
            Box box = boxes.get(i);
            if (mayBeOne(box, headline) && !isFact(box) && isOne(box) && !isOfTeaser(box, headline)) {
                return List.of(BrokenByline.text(box));
            }
        }
        return List.of();
    }

    /** Whether a line is one, or the first of it. */
    private static boolean isOne(Box box) {
        String text = box.text();
        return begins(text) && (namesFirst(text) || namesFirst(BrokenByline.text(box))) || LabelledByline.isOne(text);
    }

    private static boolean mayBeOne(Box box, Box headline) {
        return isAsLong(box) && !box.isWithin(Mark.NOT_BYLINE, headline) && !box.isWithin(Mark.SCRIPT);
    }

    /** Whether a box has as many letters as a byline. */
    static boolean isAsLong(Box box) {
        return box.textLength() >= SHORTEST && box.textLength() <= LONGEST;
    }

    /** Below the headline of another article, or in a link with it. */
    private static boolean isOfTeaser(Box line, Box headline) {
        Box link = line.closest(Mark.LINK);
        return link != null && link.textLength() > line.textLength() + SHORTEST || OtherHeadline.isAboveAround(line, headline);
    }

    /** The same just below the headline, before the text. */
    static List<String> below(Box headline, List<Box> boxes) {
        int at = boxes.indexOf(headline);
        List<String> marked = new ArrayList<>();
        for (Box box : boxes.subList(at + 1, Math.min(boxes.size(), at + BELOW))) {
            if (box.textLength() > LONGEST_STANDFIRST && box.is(Mark.RUNNING_TEXT)) {
                return marked;
            }
            if (!mayBeOne(box, headline)) {
                continue;
            }
            if (isOne(box)) {
                return List.of(BrokenByline.text(box));
            }
            if (box.is(Mark.BYLINE) && GivenNames.isFullName(box.text()) && !OthersWork.isSaid(box, "", true)) {
                marked.add(box.text());
            }
        }
        return marked;
    }

    /** Whether a text begins with "By" or the like and a full name. */
    public static boolean isOne(String text) {
        return begins(text) && namesFirst(text) || LabelledByline.isOne(text);
    }

    /** The same where a headline may stand, whose words may have capitals too: "By Boat Across the Sound". */
    public static boolean isNoHeadline(String text) {
        if (!isOne(text)) {
            return false;
        }
        String name = PersonName.split(text).get(0);
        boolean twoWords = name.indexOf(' ') > 0 && name.indexOf(' ') == name.lastIndexOf(' ');
        return Character.isLowerCase(text.charAt(0)) || twoWords || GivenNames.isFullName(name);
    }

    private static boolean begins(String text) {
        return mayBeOne(text) && BEGINS.matcher(text).matches();
    }

    private static boolean namesFirst(String text) {
        return PersonName.split(text).stream().findFirst().filter(BylineLines::isFullName).isPresent();
    }

    /** Whether it has as many words with capitals as a name; to count them is far faster than to look for all words for "By". */
    private static boolean mayBeOne(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length() && capitals < 2; i++) {
            capitals += Character.isUpperCase(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) ? 1 : 0;
        }
        return capitals == 2;
    }

    /** A table's row with a head: who wrote what the article is about. */
    private static boolean isFact(Box box) {
        return box.name().equals("tr") && box.element().firstElementChild() != null && box.element().firstElementChild().normalName().equals("th");
    }

    /** Full names that link to pages about people: such a link in running text is about somebody. */
    static List<String> linked(Box headline, List<Box> boxes) {
        int at = boxes.indexOf(headline);
        return boxes.subList(Math.max(0, at - BEFORE), Math.min(boxes.size(), at + LINKED)).stream()
                .filter(box -> box.is(Mark.PROFILE_LINK) && !box.isWithin(Mark.NOT_BYLINE, headline) && !box.isWithin(Mark.RUNNING_TEXT)
                && !box.isWithin(Mark.PAGE_FRAME))
                .map(Box::text).filter(GivenNames::isFullName).distinct().toList();
    }

    static boolean isFullName(String part) {
        String name = PersonName.withoutTail(part);
        return FULL_NAME.matcher(name.endsWith(",") ? name.substring(0, name.length() - 1).strip() : name).matches();
    }
}
