package io.kicker.index.web.view;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is shown of a page where somebody passes it on, by Open Graph (https://ogp.me), which Twitter's cards fall back to.
 *
 * @param url         of the page here: who shows a preview asks there again
 * @param canonical   where search engines are to lead, which for an article is its publisher; or null
 * @param type        of Open Graph
 * @param description or null
 * @param picture     or null
 * @param published   as exact as the publisher gave it, or null
 * @param modified    likewise
 */
public record Preview(String url, String canonical, String type, String title, String description, Picture picture,
        String published, String modified) {

    private static final String HEADING = "Kicker: the news by region and topic";
    private static final String ABOUT = "Clean articles of many publishers, each tagged with the region and the topic it is about and linked to its original.";

    /** @param now when the page is made */
    public static Preview of(Event event, String url, Instant now) {
        return new Preview(url, WebAddress.safe(event.canonicalUrl()), "article", event.headline(), event.standfirst(),
                event.images().stream().map(Picture::of).filter(Objects::nonNull).findFirst().orElse(null),
                time(event.publishedAt(), now), time(event.modifiedAt(), now));
    }

    public static Preview of(ListPage page, String url) {
        return ofPage(url, page.title(), page.count() + (page.newestFirst() ? ", newest first" : ", most relevant first"), picture(page.cards().stream()));
    }

    public static Preview of(FrontPage page, String url) {
        return ofPage(url, HEADING, ABOUT, picture(Stream.ofNullable(page.lead())));
    }

    public static Preview ofAbout(String url) {
        return ofPage(url, "About Kicker", ABOUT, null);
    }

    private static Preview ofPage(String url, String title, String description, Picture picture) {
        return new Preview(url, url, "website", title, description, picture, null, null);
    }

    private static Picture picture(Stream<Card> cards) {
        return cards.map(Card::picture).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String time(String value, Instant now) {
        Moment moment = Moment.of(value, now);
        return moment == null ? null : moment.machine();
    }
}
