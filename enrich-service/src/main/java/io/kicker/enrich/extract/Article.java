package io.kicker.enrich.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An article as its page gives it. Nothing is guessed: what the page does not say is absent.
 *
 * @param url          where it was fetched
 * @param canonicalUrl its one address
 * @param shortUrl     a permalink
 * @param ampUrl       its AMP version, if the page names one
 * @param language     BCP 47 tag
 * @param kickers      the labels above the headline as printed
 * @param standfirst   teaser or lead
 * @param authors      people only
 * @param agencies     news agencies in lower case
 * @param desk         editors' initials
 * @param duration     seconds of its video or audio
 * @param live         whether it is still being updated
 * @param paywalled    whether it is not free to read in full
 * @param body         blocks in reading order, without headline and standfirst
 * @param images       all images it prints, the one it opens with first; that for previews if it prints none
 * @param previewImage address of the image that the publisher gives for previews
 * @param keywords     the publisher's keywords as printed
 * @param related      teasers of other articles on the page
 * @param sources      where the fields were found
 */
public record Article(
        String url,
        String canonicalUrl,
        Optional<String> shortUrl,
        Optional<String> ampUrl,
        Site site,
        Optional<String> language,
        String headline,
        List<String> kickers,
        Optional<String> standfirst,
        List<String> authors,
        List<String> agencies,
        Optional<String> desk,
        Optional<PageDate> publishedAt,
        Optional<PageDate> modifiedAt,
        Kind kind,
        Optional<Integer> duration,
        boolean live,
        boolean paywalled,
        List<Block> body,
        List<Image> images,
        Optional<String> previewImage,
        List<String> keywords,
        List<Teaser> related,
        FieldSources sources) {

    /** What sort of article; {@link #label()} is its name in events. */
    public enum Kind {
        ARTICLE, OPINION, LIVE_BLOG, VIDEO, AUDIO, GALLERY, INTERVIEW, REVIEW, ANALYSIS, PRESS_RELEASE;

        /** The kind's name in events, such as {@code live-blog}. */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The body as plain text: a blank line between blocks, images and embeds left out. */
    public String text() {
        return Block.text(body);
    }
}
