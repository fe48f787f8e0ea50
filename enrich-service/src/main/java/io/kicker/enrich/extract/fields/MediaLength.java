package io.kicker.enrich.extract.fields;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.nodes.Element;

/** How long a page's video or audio is: from JSON-LD, microdata, OpenGraph, its player's attributes, or the clock printed beside the player. */
final class MediaLength {

    private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])(?:(\\d{1,2}):)?([0-5]?\\d):([0-5]\\d)(?![\\d:])");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,8})(?:\\.\\d+)?");
    private static final Pattern ISO = Pattern.compile("P?(?:0Y)?(?:0M)?(\\d+D)?T?(.*)");
    private static final String[] ATTRIBUTES =
            {"data-duration", "data-media-duration", "data-video-duration", "data-audio-duration", "data-length", "data-runtime", "duration"};

    /** A number of more than four hours is in milliseconds: few recordings are longer, and none of a public page is shorter than 15 seconds. */
    private static final int LONGEST_SECONDS = 4 * 3600;

    /** Letters of a label with a clock in it: "Watch video 02:26 min." */
    private static final int LONGEST_LABEL = 30;

    private MediaLength() {
    }

    /** Seconds. */
    static Optional<Integer> of(PageSignals signals) {
        List<String> stated = new ArrayList<>();
        for (JsonNode node : List.of(signals.media(), first(signals.article().path("video")), first(signals.article().path("audio")),
                first(signals.article().path("associatedMedia")))) {
            stated.add(node.path("duration").asText());
        }
        stated.addAll(signals.meta().all("duration", "og:video:duration", "video:duration", "og:audio:duration", "music:duration"));
        Optional<Integer> said = stated.stream().map(MediaLength::seconds).flatMap(Optional::stream).findFirst();
        return said.or(() -> ofPlayer(signals)).or(() -> printed(signals));
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static Optional<Integer> ofPlayer(PageSignals signals) {
        for (Element player : signals.page().select("[" + String.join("], [", ATTRIBUTES) + "]")) {
            for (String attribute : ATTRIBUTES) {
                Optional<Integer> seconds = isOfAnother(player) ? Optional.empty() : seconds(player.attr(attribute));
                if (seconds.isPresent()) {
                    return seconds;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> printed(PageSignals signals) {
        for (Box box : signals.outline().all(Mark.TEASER_DURATION)) {
            if (box.textLength() <= LONGEST_LABEL && !isOfAnother(box.element())) {
                Optional<Integer> clock = clock(box.text());
                if (clock.isPresent()) {
                    return clock;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOfAnother(Element element) {
        return element.closest("a, aside, nav, footer, [class*=teaser], [class*=related], [class*=recommend], [class*=playlist]") != null;
    }

    /** Seconds of "PT2M26S", "02:26", "146", or "146000", which are milliseconds. */
    static Optional<Integer> seconds(String text) {
        String length = text.strip();
        Matcher number = NUMBER.matcher(length);
        if (number.matches()) {
            int value = Integer.parseInt(number.group(1));
            return Optional.of(value > LONGEST_SECONDS ? value / 1000 : value).filter(seconds -> seconds > 0);
        }
        return length.startsWith("P") || length.startsWith("T") ? iso(length) : clock(length);
    }

    private static Optional<Integer> iso(String text) {
        Matcher parts = ISO.matcher(text);
        try {
            return parts.matches() ? Optional.of((int) Duration.parse("P" + (parts.group(1) == null ? "" : parts.group(1)) + "T"
                    + (parts.group(2).isEmpty() ? "0S" : parts.group(2))).toSeconds())
                    .filter(seconds -> seconds > 0) : Optional.empty();
        } catch (DateTimeParseException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (text.length() > LONGEST_LABEL || !clock.find()) {
            return Optional.empty();
        }
        int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
        return Optional.of(hours * 3600 + Integer.parseInt(clock.group(2)) * 60 + Integer.parseInt(clock.group(3))).filter(seconds -> seconds > 0);
    }
}
