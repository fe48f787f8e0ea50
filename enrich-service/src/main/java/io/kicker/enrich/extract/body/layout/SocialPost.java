package io.kicker.enrich.extract.body.layout;

import org.jsoup.nodes.Element;

/** Posts of social networks quoted by their own embed codes: their text is not the article's. */
final class SocialPost {

    private SocialPost() {
    }

    static boolean is(Element blockquote) {
        String name = blockquote.className();
        return name.contains("twitter") || name.contains("tweet") || name.contains("instagram-media") || name.contains("tiktok-embed")
                || name.contains("bluesky-embed") || name.contains("text-post-media") || name.contains("reddit-embed") || name.contains("reddit-card")
                || name.contains("imgur-embed");
    }
}
