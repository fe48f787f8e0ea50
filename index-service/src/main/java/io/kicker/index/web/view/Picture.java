package io.kicker.index.web.view;

/**
 * A picture that may be shown.
 *
 * @param src     absolute http or https address
 * @param alt     text alternative; empty where the publisher gave none, which marks it as decoration (HTML, 4.8.4.4)
 * @param caption without the credit, or null
 * @param credit  who made or owns it, or null
 * @param width   pixels, or null; with the height it lets the browser keep the place
 * @param height  pixels, or null
 */
public record Picture(String src, String alt, String caption, String credit, Integer width, Integer height) {

    /** @return null if there is no picture or its address is not safe to load */
    public static Picture of(Event.Image image) {
        String src = image == null ? null : WebAddress.safe(image.url());
        return src == null ? null : new Picture(src, image.alt() == null ? "" : image.alt(), image.caption(), image.credit(),
                image.width(), image.height());
    }

    /** @return null if the address is not safe to load */
    public static Picture of(String url, String alt) {
        return of(new Event.Image(url, alt, null, null, null, null));
    }
}
