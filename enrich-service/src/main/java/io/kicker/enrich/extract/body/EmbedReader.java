package io.kicker.enrich.extract.body;

import java.util.Optional;

import io.kicker.enrich.extract.AddressList;
import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.body.layout.Visibility;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads embeds: frames, players, quoted posts. */
final class EmbedReader {

    private static final String[] ATTRIBUTES = {"src", "data-src", "data-lazy-src", "cite"};
    private static final Evaluator SOURCE = Selector.evaluatorOf("source[src]");
    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

    /** What is in the addresses of buttons, forms, advertising and counters. */
    private static final AddressList NONE = AddressList.of(EmbedReader.class, "no-embeds.txt");

    private EmbedReader() {
    }

    /** The embed, or empty if it shows nothing of the article. */
    static Optional<Block> read(Element element) {
        return isHiddenFrame(element) ? Optional.empty() : address(element).map(url -> new Block.Embed(url, title(element)));
    }

    private static boolean isHiddenFrame(Element element) {
        return element.normalName().equals("iframe")
                && (isDot(element.attr("width")) && isDot(element.attr("height")) && element.closest("figure") == null && !element.hasAttr("allowfullscreen")
                || !waitsForScript(element) && Visibility.hides(element, element.className()));
    }

    /** Scripts show some frames when they have loaded, or readers agreed to them. */
    private static boolean waitsForScript(Element element) {
        return element.hasAttr("data-src") || element.hasClass("wp-embedded-content");
    }

    private static boolean isDot(String pixels) {
        return pixels.equals("0") || pixels.equals("1") || pixels.equals("0px") || pixels.equals("1px");
    }

    private static Optional<String> address(Element element) {
        for (String attribute : ATTRIBUTES) {
            String url = element.attr(attribute).isBlank() ? "" : Addresses.resolved(element, attribute);
            if (shows(url, element)) {
                return Optional.of(url);
            }
        }
        Element source = element.selectFirst(SOURCE);
        return source == null ? lastLink(element) : Optional.of(Addresses.resolved(source, "src")).filter(address -> shows(address, element));
    }

    /** Behind a quoted post stands its address; buttons may follow it. */
    private static Optional<String> lastLink(Element element) {
        Elements links = element.select(LINK);
        for (int i = links.size() - 1; i >= 0; i--) {
            String url = Addresses.resolved(links.get(i), "href");
            if (shows(url, element)) {
                return Optional.of(url);
            }
        }
        return Optional.empty();
    }

    private static boolean shows(String url, Element element) {
        return url.regionMatches(true, 0, "http", 0, 4) && !NONE.has(url)
                && !Addresses.withoutFragment(url).equals(Addresses.withoutFragment(element.baseUri()));
    }

    private static Optional<String> title(Element element) {
        return Optional.of(element.attr("title").strip()).filter(title -> !title.isEmpty());
    }
}
