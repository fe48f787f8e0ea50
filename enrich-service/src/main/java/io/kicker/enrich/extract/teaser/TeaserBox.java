package io.kicker.enrich.extract.teaser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.Teaser;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.dates.DateReader;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.people.BylineLines;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what stands around a teaser's headline. */
final class TeaserBox {

    private static final Set<String> ENDS = Set.of("section", "main", "ul", "ol");
    private static final String[] IMAGE_ADDRESSES = {"data-url", "data-src", "data-original", "src"};
    private static final Pattern CLOCK = Pattern.compile("(?=\\d)(?<![\\d:])(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?![\\d:])");
    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:^|[\\s_-])(?:kicker|topline|eyebrow|category|section|rubri[ckq]|label|tag|topic|overline|pretitle)");
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_LABELS = 2;

    /** Letters of a month with "Uhr" or the like. */
    private static final int LONGEST_MONTH = 12;
    private static final Pattern LIVE = Pattern.compile("(?i)(?:^|[\\s_-])(?:live|is-live|live-label|livestream)(?:$|[\\s_-])");

    private TeaserBox() {
    }

    /** The heading a link is in or has in it, or null. */
    static Box heading(Box link) {
        Box inside = link.first(Mark.TEASER_HEADING);
        if (inside != null) {
            return inside;
        }
        Box around = link.closest(Mark.HEADING);
        return around != null && !around.hasMore(Mark.ANCHOR, 1) ? around : null;
    }

    /** Whether a link is one of a list of headlines, and not one of words in a menu. */
    static boolean isListed(Box link) {
        Box item = link.closest(Mark.TEASER_ITEM);
        return item != null && item.textLength() < link.textLength() * 2 + 60;
    }

    /**
     * The widest box around a headline that holds no second one: an article's element, or what stands beside the page's own text or within it.
     *
     * @param body the page's own text, or null
     */
    static Box around(Box heading, Box link, Box body) {
        Box box = link.contains(heading) ? link : heading;
        String address = link.element().attr("href");
        for (Box at = box.parent(); at != null && !at.name().equals("body") && !ENDS.contains(at.name()); at = at.parent()) {
            boolean whole = box.name().equals("article") || body != null && at.contains(body);
            if (whole || at.textLength() > 1200 || at.hasMore(Mark.UPPER_HEADING, 1) || !isAlone(at, address)) {
                break;
            }
            box = at;
        }
        return box;
    }

    private static boolean isAlone(Box box, String address) {
        for (Box inside : box.all()) {
            if (inside.is(Mark.LINK) && !inside.element().attr("href").equals(address) && (inside.textLength() >= 18 || inside.first(Mark.IMAGE) != null)) {
                return false;
            }
        }
        return true;
    }

    /** @param printed where the headline is */
    static Teaser teaser(Box box, Box printed, Optional<String> section, String url, String headline, boolean monthFirst,
            UnaryOperator<String> imageAddress) {
        List<String> labels = labels(box, headline);
        return new Teaser(section, url, headline, label(labels, 0), label(labels, 1), standfirst(box, printed, headline), date(box, monthFirst),
                duration(box), isLive(box), image(box).map(imageAddress));
    }

    private static Optional<String> label(List<String> labels, int index) {
        return index < labels.size() ? Optional.of(labels.get(index)) : Optional.empty();
    }

    /** Two at most: each piece of text with an element of its own is a label of its own, however they render together. */
    private static List<String> labels(Box box, String headline) {
        List<String> labels = new ArrayList<>();
        for (Box inside : box.all(Mark.TEASER_LABEL)) {
            if (inside != box && inside.textLength() <= LONGEST_LABEL * 2 && LABEL.matcher(inside.element().className()).find() && !isNamedLive(inside)) {
                inside.element().traverse((Node node, int depth) -> {
                    String text = node instanceof TextNode piece ? piece.text().strip() : "";
                    if (labels.size() < MOST_LABELS && text.length() > 1 && text.length() <= LONGEST_LABEL && !headline.contains(text)
                            && !labels.contains(text) && text.chars().anyMatch(Character::isLetter) && !isDate(text)) {
                        labels.add(text);
                    }
                });
            }
        }
        return labels;
    }

    private static boolean isDate(String label) {
        return DateReader.isDate(label) && Letters.alone(label).length() <= LONGEST_MONTH;
    }

    private static Optional<String> standfirst(Box box, Box printed, String headline) {
        for (Box inside : box.all(Mark.TEASER_TEXT)) {
            String text = inside.text().strip();
            boolean byline = inside.is(Mark.BYLINE) || BylineLines.isOne(text);
            if (text.length() > 30 && !headline.contains(text) && !inside.contains(printed) && !byline) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    private static Optional<PageDate> date(Box box, boolean monthFirst) {
        for (Box inside : box.all(Mark.TEASER_DATE)) {
            String value = inside.element().hasAttr("datetime") ? inside.element().attr("datetime") : inside.element().ownText();
            Optional<PageDate> date = DateReader.read(value, monthFirst);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> duration(Box box) {
        for (Box inside : box.all(Mark.TEASER_DURATION)) {
            Matcher clock = CLOCK.matcher(inside.textLength() < 30 ? inside.text() : "");
            if (clock.find()) {
                int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
                return Optional.of(hours * 3600 + Integer.parseInt(clock.group(2)) * 60 + Integer.parseInt(clock.group(3)));
            }
        }
        return Optional.empty();
    }

    private static boolean isLive(Box box) {
        for (Box inside : box.all(Mark.LIVE)) {
            if (inside != box && inside.textLength() < 12 && isNamedLive(inside)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedLive(Box box) {
        return box.is(Mark.LIVE) && LIVE.matcher(box.element().className()).find();
    }

    private static Optional<String> image(Box box) {
        for (Box image : box.all(Mark.IMAGE)) {
            for (String attribute : IMAGE_ADDRESSES) {
                Optional<String> address = Addresses.of(image.element(), attribute);
                if (address.isPresent()) {
                    return address;
                }
            }
        }
        return Optional.empty();
    }
}
