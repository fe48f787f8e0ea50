package io.kicker.enrich.extract.signals;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jsoup.parser.Parser;

/** JSON as pages have it: with comments, raw line breaks, trailing commas, within CDATA, HTML-escaped. */
public final class LenientJson {

    /** Tokens of a JSON text. Large applications embed a fifth of it; a token costs up to 80 bytes of heap, so a page of nothing else would fill it. */
    private static final int MOST_TOKENS = 500_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(
                    StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build()).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES, JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS, JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final Pattern OPENING = Pattern.compile("\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/)");
    private static final Pattern CLOSING = Pattern.compile("(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*;?\\s*$");

    /** Letters at the end among which a comment's or CDATA section's end is looked for. */
    private static final int TAIL = 200;

    private LenientJson() {
    }

    /** The first JSON value in a text, or empty if there is none that can be made sense of. */
    public static Optional<JsonNode> parse(String text) {
        String json = unwrapped(text).strip();
        if (json.isEmpty()) {
            return Optional.empty();
        }
        Optional<JsonNode> node = read(json);
        if (node.isEmpty() && json.contains("&quot;")) {
            node = read(Parser.unescapeEntities(json, false));
        }
        return node.filter(JsonNode::isContainerNode);
    }

    private static String unwrapped(String text) {
        Matcher opening = OPENING.matcher(text);
        int from = opening.lookingAt() ? opening.end() : 0;
        int tail = Math.max(from, text.length() - TAIL);
        Matcher closing = CLOSING.matcher(text).region(tail, text.length());
        return text.substring(from, text.indexOf('>', tail) >= 0 && closing.find() ? closing.start() : text.length());
    }

    private static Optional<JsonNode> read(String json) {
        try {
            // Reads one value and leaves what follows it, so that a stray semicolon or bracket at the end does no harm.
            return Optional.ofNullable(MAPPER.readTree(json));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }
}
