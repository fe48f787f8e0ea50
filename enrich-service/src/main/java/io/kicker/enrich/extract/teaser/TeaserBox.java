package io.kicker.enrich.extract.teaser;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.Teaser;
import io.kicker.enrich.extract.fields.Addresses;
import io.kicker.enrich.extract.fields.DateReader;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads what stands around a teaser's headline. */
final class TeaserBox {

    // Compiled once: a page has hundreds of links, and each is asked all of these.
    private static final Evaluator PRINTED_EXTRAS = Selector.evaluatorOf("time, [class*=date], [class*=kicker], [class*=label], [class*=icon], [class*=duration]");
    private static final Evaluator HEADING_TAGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");
    private static final Evaluator LINKS = Selector.evaluatorOf("a");
    private static final Evaluator LIST_ITEMS = Selector.evaluatorOf("li, article, [class*=teaser], [class*=related]");
    private static final Evaluator IMAGES = Selector.evaluatorOf("img");
    private static final Evaluator UPPER_HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4");
    private static final Evaluator STANDFIRSTS = Selector.evaluatorOf("p, [class*=description], [class*=teaser-text], [class*=summary], [class*=excerpt]");
    private static final Evaluator DATES = Selector.evaluatorOf("time, [class*=date], [class*=Date], [class*=timestamp]");
    private static final Evaluator DURATIONS = Selector.evaluatorOf("[class*=duration], [class*=Duration], [class*=length], [class*=play], [class*=video]");
    private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6, [class*=headline], [class*=Headline], [class*=title], [class*=Title]");
    private static final Set<String> ENDS = Set.of("section", "main", "ul", "ol");
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})(?![\\d:])");
    private static final Pattern LABEL = Pattern.compile("(?i)(?:^|[\\s_-])(?:kicker|topline|eyebrow|category|section|rubric|rubrik|label|tag|topic|overline|pretitle)");
    private static final Pattern LIVE = Pattern.compile("(?i)(?:^|[\\s_-])(?:live|is-live|live-label|livestream)(?:$|[\\s_-])");

    private TeaserBox() {
    }

    /** The heading a link is in or has in it, or null. */
    static Element heading(Element link) {
        Element inside = link.selectFirst(HEADINGS);
        if (inside != null) {
            return inside;
        }
        Element around = link.closest(HEADING_TAGS);
        return around != null && around.select(LINKS).size() == 1 ? around : null;
    }

    /** The headline without a date or label printed in it. */
    static String headline(Element heading) {
        Elements extra = heading.select(PRINTED_EXTRAS);
        if (extra.isEmpty()) {
            return heading.text().strip();
        }
        Element copy = heading.clone();
        copy.select(PRINTED_EXTRAS).remove();
        return copy.text().isBlank() ? heading.text().strip() : copy.text().strip();
    }

    /** Whether a link is one of a list of headlines, and not one of words in a menu. */
    static boolean isListed(Element link) {
        Element item = link.closest(LIST_ITEMS);
        return item != null && item.text().length() < link.text().length() * 2 + 60;
    }

    /** The widest element around a headline that holds no second one. */
    static Element around(Element heading, Element link) {
        Element box = heading == link || heading.parents().contains(link) ? link : heading;
        String address = link.attr("href");
        for (Element at = box.parent(); at != null && !at.normalName().equals("body") && !ENDS.contains(at.normalName()); at = at.parent()) {
            // Lazily: a wide box has hundreds of links, and the first foreign one decides.
            boolean alone = at.stream().filter(other -> other.normalName().equals("a") && other.hasAttr("href"))
                    .allMatch(other -> other.attr("href").equals(address) || other.text().length() < 18 && other.selectFirst(IMAGES) == null);
            if (!alone || at.text().length() > 1200 || at.select(UPPER_HEADINGS).size() > 1) {
                break;
            }
            box = at;
        }
        return box;
    }

    static Teaser teaser(Element box, String url, String headline, boolean monthFirst, UnaryOperator<String> imageAddress) {
        Optional<String> label = first(box, LABEL).filter(text -> text.length() <= 40 && !text.equals(headline));
        return new Teaser(SectionHeading.of(box), url, headline, label, Optional.empty(), standfirst(box, headline), date(box, monthFirst), duration(box),
                isLive(box), image(box).map(imageAddress));
    }

    private static Optional<String> first(Element box, Pattern named) {
        return box.getAllElements().stream().filter(element -> element != box && element.attributesSize() > 0 && named.matcher(element.className()).find() && !LIVE.matcher(element.className()).find()).map(element -> element.text().strip())
                .filter(text -> !text.isEmpty()).findFirst();
    }

    private static Optional<String> standfirst(Element box, String headline) {
        return box.select(STANDFIRSTS).stream().map(element -> element.text().strip())
                .filter(text -> text.length() > 30 && !text.equals(headline) && !headline.contains(text)).findFirst();
    }

    private static Optional<PageDate> date(Element box, boolean monthFirst) {
        for (Element element : box.select(DATES)) {
            String value = element.hasAttr("datetime") ? element.attr("datetime") : element.ownText();
            Optional<PageDate> date = DateReader.read(value, monthFirst);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> duration(Element box) {
        for (Element element : box.select(DURATIONS)) {
            Matcher clock = CLOCK.matcher(element.text());
            if (element.text().length() < 30 && clock.find()) {
                int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
                return Optional.of(hours * 3600 + Integer.parseInt(clock.group(2)) * 60 + Integer.parseInt(clock.group(3)));
            }
        }
        return Optional.empty();
    }

    private static boolean isLive(Element box) {
        return box.getAllElements().stream().anyMatch(element -> element != box && LIVE.matcher(element.className()).find() && element.text().length() < 12);
    }

    private static Optional<String> image(Element box) {
        for (Element image : box.select(IMAGES)) {
            for (String attribute : new String[] {"data-url", "data-src", "data-original", "src"}) {
                Optional<String> address = Addresses.absolute(image.baseUri(), image.attr(attribute));
                if (address.isPresent()) {
                    return address;
                }
            }
        }
        return Optional.empty();
    }
}
