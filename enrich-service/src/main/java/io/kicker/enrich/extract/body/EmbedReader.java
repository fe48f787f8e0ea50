package io.kicker.enrich.extract.body;

import java.util.Optional;

import io.kicker.enrich.extract.Block;
import org.jsoup.nodes.Element;

/** Reads embeds: frames, players, quoted posts. */
final class EmbedReader {

    private EmbedReader() {
    }

    static Optional<Block> read(Element element) {
        return address(element).filter(url -> url.startsWith("http"))
                .map(url -> new Block.Embed(url, title(element)));
    }

    private static Optional<String> address(Element element) {
        for (String attribute : new String[] {"src", "data-src", "data-lazy-src", "cite"}) {
            String url = element.absUrl(attribute);
            if (!url.isEmpty() && !url.startsWith("about:")) {
                return Optional.of(url);
            }
        }
        Element source = element.selectFirst("source[src]");
        if (source != null) {
            return Optional.of(source.absUrl("src"));
        }
        var links = element.select("a[href]");
        return links.isEmpty() ? Optional.empty() : Optional.of(links.last().absUrl("href"));
    }

    private static Optional<String> title(Element element) {
        return Optional.of(element.attr("title").strip()).filter(title -> !title.isEmpty());
    }
}
