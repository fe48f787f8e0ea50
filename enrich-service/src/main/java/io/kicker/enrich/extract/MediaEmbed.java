package io.kicker.enrich.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Article.Kind;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;

/** The video or audio that a page is about, as the first block of its body: players are put in by scripts, and only the metadata have the address. */
final class MediaEmbed {

    private MediaEmbed() {
    }

    static List<Block> with(List<Block> body, PageSignals signals, Kind kind) {
        Optional<Block> embed = kind == Kind.VIDEO || kind == Kind.AUDIO ? embed(signals) : Optional.empty();
        if (embed.isEmpty() || body.stream().anyMatch(Block.Embed.class::isInstance)) {
            return body;
        }
        List<Block> all = new ArrayList<>(body);
        all.add(0, embed.get());
        return all;
    }

    /** The player's address, or else the file's. */
    private static Optional<Block> embed(PageSignals signals) {
        JsonNode media = signals.media();
        String base = signals.page().baseUri();
        return Addresses.absolute(base, media.path("embedUrl").asText()).or(() -> Addresses.absolute(base, media.path("contentUrl").asText()))
                .or(() -> signals.meta().first("og:video:url", "og:video", "og:video:secure_url", "og:audio", "twitter:player")
                        .flatMap(url -> Addresses.absolute(base, url)))
                .map(url -> new Block.Embed(url, JsonText.of(media.path("name"))));
    }
}
