package io.kicker.enrich.extract.teaser;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.Teaser;
import io.kicker.enrich.extract.fields.Addresses;
import io.kicker.enrich.extract.fields.DateReader;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads what stands around a teaser's headline. */
final class TeaserBox {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [class*=headline], [class*=Headline], [class*=title], [class*=Title]";
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
        Element around = link.closest("h1, h2, h3, h4, h5, h6");
        return around != null && around.select("a").size() == 1 ? around : null;
    }

    /** The headline without a date or label printed in it. */
    static String headline(Element heading) {
        Elements extra = heading.select("time, [class*=date], [class*=kicker], [class*=label], [class*=icon], [class*=duration]");
        if (extra.isEmpty()) {
            return heading.text().strip();
        }
        Element copy = heading.clone();
        copy.select("time, [class*=date], [class*=kicker], [class*=label], [class*=icon], [class*=duration]").remove();
        return copy.text().isBlank() ? heading.text().strip() : copy.text().strip();
    }

    /** Whether a link is one of a list of headlines, and not one of words in a menu. */
    static boolean isListed(Element link) {
        Element item = link.closest("li, article, [class*=teaser], [class*=related]");
        return item != null && item.text().length() < link.text().length() * 2 + 60;
    }

    /** The widest element around a headline that holds no second one. */
    static Element around(Element heading, Element link) {
        Element box = heading == link || heading.parents().contains(link) ? link : heading;
        String address = link.attr("href");
        for (Element at = box.parent(); at != null && !at.normalName().equals("body"); at = at.parent()) {
            boolean alone = at.select("a[href]").stream().allMatch(other -> other.attr("href").equals(address) || other.text().length() < 18 && other.selectFirst("img") == null);
            if (!alone || at.text().length() > 1200 || at.select("h1, h2, h3, h4").size() > 1 || at.normalName().matches("section|main|ul|ol")) {
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
        return box.select("p, [class*=description], [class*=teaser-text], [class*=summary], [class*=excerpt]").stream().map(element -> element.text().strip())
                .filter(text -> text.length() > 30 && !text.equals(headline) && !headline.contains(text)).findFirst();
    }

    private static Optional<PageDate> date(Element box, boolean monthFirst) {
        for (Element element : box.select("time, [class*=date], [class*=Date], [class*=timestamp]")) {
            String value = element.hasAttr("datetime") ? element.attr("datetime") : element.ownText();
            Optional<PageDate> date = DateReader.read(value, monthFirst);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> duration(Element box) {
        for (Element element : box.select("[class*=duration], [class*=Duration], [class*=length], [class*=play], [class*=video]")) {
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
        for (Element image : box.select("img")) {
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
