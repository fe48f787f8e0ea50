package io.kicker.enrich.extract.fields;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Article.Kind;
import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.signals.JsonLd;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;

/**
 * What sort of article it is.
 *
 * @param kind      the sort
 * @param duration  seconds of its video or audio
 * @param live      whether it is still being updated
 * @param paywalled whether it is not free to read in full
 */
public record Nature(Kind kind, Optional<Integer> duration, boolean live, boolean paywalled) {

    /** A page with less text than this beside a video is the video's page. */
    private static final int LITTLE_TEXT = 600;

    /**
     * @param body       the article's blocks
     * @param textLength letters of their text
     * @param labels     what the publisher files it under
     * @param headline   which may say the kind, too
     */
    public static Nature of(PageSignals signals, List<Block> body, int textLength, List<String> labels, String headline) {
        List<String> types = JsonLd.types(signals.article());
        boolean coverage = types.contains("LiveBlogPosting");
        boolean live = coverage && signals.article().path("coverageEndTime").isMissingNode()
                || signals.media().path("publication").path("isLiveBroadcast").asBoolean();
        boolean entries = coverage || body.stream().anyMatch(Block.Entry.class::isInstance);
        Kind kind = entries ? Kind.LIVE_BLOG : kind(signals, types, textLength, labels, headline);
        Optional<Integer> duration = kind == Kind.VIDEO || kind == Kind.AUDIO ? MediaLength.of(signals) : Optional.empty();
        return new Nature(kind, duration, live, paywalled(signals));
    }

    private static Kind kind(PageSignals signals, List<String> types, int textLength, List<String> labels, String headline) {
        List<String> media = JsonLd.types(signals.media());
        String ogType = LowerCase.of(signals.meta().first("og:type").orElse(""));
        if (textLength < LITTLE_TEXT) {
            if (ogType.startsWith("video") || media.stream().anyMatch(type -> type.contains("Video"))) {
                return Kind.VIDEO;
            }
            if (media.stream().anyMatch(type -> type.contains("Audio") || type.contains("Podcast"))) {
                return Kind.AUDIO;
            }
            if (media.stream().anyMatch(type -> type.contains("Gallery"))) {
                return Kind.GALLERY;
            }
        }
        return KindWords.of(types, labels, headline, signals.address().url());
    }

    private static boolean paywalled(PageSignals signals) {
        JsonNode stated = signals.article().path("isAccessibleForFree");
        String free = LowerCase.of(stated.isMissingNode() ? signals.meta().first("isaccessibleforfree").orElse("") : stated.asText());
        String tier = LowerCase.of(signals.meta().first("article:content_tier").orElse(""));
        return free.equals("false") || free.endsWith("/false") || tier.equals("locked") || tier.equals("metered") && free.isEmpty();
    }
}
