package io.kicker.enrich.extract.fields;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Article.Kind;
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

    public static Nature of(PageSignals signals, int textLength, List<String> labels) {
        List<String> types = JsonLd.types(signals.article());
        boolean coverage = types.contains("LiveBlogPosting");
        boolean live = coverage && signals.article().path("coverageEndTime").isMissingNode() || signals.media().path("publication").path("isLiveBroadcast").asBoolean();
        Kind kind = kind(signals, types, textLength, labels);
        Optional<Integer> duration = kind == Kind.VIDEO || kind == Kind.AUDIO ? duration(signals) : Optional.empty();
        return new Nature(kind, duration, live, paywalled(signals));
    }

    private static Kind kind(PageSignals signals, List<String> types, int textLength, List<String> labels) {
        if (types.contains("LiveBlogPosting")) {
            return Kind.LIVE_BLOG;
        }
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
        return KindWords.of(types, labels, signals.address().url());
    }

    private static boolean paywalled(PageSignals signals) {
        JsonNode stated = signals.article().path("isAccessibleForFree");
        String free = LowerCase.of(stated.isMissingNode() ? signals.meta().first("isaccessibleforfree").orElse("") : stated.asText());
        String tier = LowerCase.of(signals.meta().first("article:content_tier").orElse(""));
        return free.equals("false") || free.endsWith("/false") || tier.equals("locked") || tier.equals("metered") && free.isEmpty();
    }

    /** From JSON-LD, else microdata, else OpenGraph, which gives seconds. */
    private static Optional<Integer> duration(PageSignals signals) {
        return duration(signals.media().path("duration").asText()).or(() -> signals.meta().first("duration").flatMap(Nature::duration))
                .or(() -> signals.meta().first("og:video:duration", "video:duration", "og:audio:duration").filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf));
    }

    /** Seconds of an ISO 8601 duration such as PT2M26S. */
    static Optional<Integer> duration(String text) {
        try {
            return text.startsWith("P") ? Optional.of((int) Duration.parse(text.replaceFirst("^P(0Y)?(0M)?(\\d+D)?(0?T?)", "P$3T").replace("TT", "T")).toSeconds()) : Optional.empty();
        } catch (DateTimeParseException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }
}
