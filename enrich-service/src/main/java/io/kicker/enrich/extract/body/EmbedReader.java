package io.kicker.enrich.extract.body;

import java.util.Optional;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.fields.Addresses;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads embeds: frames, players, quoted posts. */
final class EmbedReader {

    private static final Evaluator SOURCE = Selector.evaluatorOf("source[src]");
    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

    private EmbedReader() {
    }

    static Optional<Block> read(Element element) {
        return address(element).filter(url -> url.startsWith("http"))
                .map(url -> new Block.Embed(url, title(element)));
    }

    private static Optional<String> address(Element element) {
        for (String attribute : new String[] {"src", "data-src", "data-lazy-src", "cite"}) {
            String url = Addresses.resolved(element, attribute);
            if (!url.isEmpty() && !url.startsWith("about:")) {
                return Optional.of(url);
            }
        }
        Element source = element.selectFirst(SOURCE);
        if (source != null) {
            return Optional.of(Addresses.resolved(source, "src"));
        }
        var links = element.select(LINK);
        return links.isEmpty() ? Optional.empty() : Optional.of(Addresses.resolved(links.last(), "href"));
    }

    private static Optional<String> title(Element element) {
        return Optional.of(element.attr("title").strip()).filter(title -> !title.isEmpty());
    }
}
