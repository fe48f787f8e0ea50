package io.kicker.enrich.extract.signals;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.Jsoup;

/**
 * An entry of a live blog as JSON-LD gives it.
 *
 * @param headline  its headline, or an empty text
 * @param text      its text, paragraphs parted by line breaks
 * @param published when it was published, as printed
 */
public record LiveUpdate(String headline, String text, String published) {

    /** Entries read; the longest live blogs of a day have half of this. */
    private static final int MOST = 1_000;

    static List<LiveUpdate> of(JsonLd jsonLd) {
        List<LiveUpdate> updates = new ArrayList<>();
        for (JsonNode blog : jsonLd.ofType("LiveBlogPosting"::equals)) {
            for (JsonNode update : blog.path("liveBlogUpdate")) {
                String published = JsonText.of(update.path("datePublished")).orElse("");
                if (!published.isEmpty() && updates.size() < MOST) {
                    updates.add(new LiveUpdate(plain(update.path("headline")), plain(update.path("articleBody")), published));
                }
            }
        }
        return updates;
    }

    private static String plain(JsonNode property) {
        String text = property.asText().strip();
        return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : Jsoup.parseBodyFragment(LowerCase.parsable(text)).wholeText().strip();
    }
}
