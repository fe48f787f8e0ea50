package io.kicker.enrich.extract.signals;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kicker.enrich.extract.PageAddress;
import io.kicker.enrich.extract.outline.Outline;
import org.jsoup.nodes.Document;

/**
 * Everything a page says about itself, read once.
 *
 * @param page    the DOM
 * @param outline the DOM laid out
 * @param address what is known apart from it
 * @param title   its title
 * @param meta    its meta elements
 * @param jsonLd  its JSON-LD
 * @param article the article in its JSON-LD, missing if there is none
 * @param media   the video or audio in its JSON-LD, missing if there is none
 */
public record PageSignals(Document page, Outline outline, PageAddress address, String title, MetaTags meta, JsonLd jsonLd, JsonNode article, JsonNode media) {

    public static PageSignals read(Document page, PageAddress address) {
        Outline outline = Outline.of(page);
        JsonLd jsonLd = JsonLd.of(outline);
        JsonNode media = jsonLd.media().orElse(MissingNode.getInstance());
        JsonNode article = jsonLd.article().orElse(MissingNode.getInstance());
        return new PageSignals(page, outline, address, outline.title(), MetaTags.of(outline), jsonLd, article, media);
    }

    /** What it gives of the article's text besides what it prints. */
    public StatedText text() {
        return StatedText.of(article, jsonLd, outline, meta.first("og:title"));
    }

    /** A text property of the article in JSON-LD, or else of its video or audio. */
    public Optional<String> stated(String property) {
        Optional<String> ofArticle = JsonText.of(article.path(property));
        return ofArticle.isPresent() ? ofArticle : JsonText.of(media.path(property));
    }
}
