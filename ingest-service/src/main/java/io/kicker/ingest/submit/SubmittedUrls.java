package io.kicker.ingest.submit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kicker.ingest.event.Categories;
import io.kicker.ingest.event.Discover;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.intake.ByteOrderMark;

/** Reads the bodies that {@code POST /urls} takes. */
final class SubmittedUrls {

    // More belong on the topic itself; the answer names each one.
    static final int MOST = 10_000;

    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final JsonNode NOTHING = MissingNode.getInstance();

    /** One item: a request, or why it is none. */
    record Item(UrlRequest request, String problem) {
    }

    private SubmittedUrls() {
    }

    /** One URL a line; empty lines are nothing. */
    static List<Item> ofText(String body) throws UnusableBody {
        return bounded(lines(body).map(line -> checked(line, NOTHING, NOTHING)).toList());
    }

    /** One JSON object or string a line; a bad line is that line's problem only. */
    static List<Item> ofLines(String body) throws UnusableBody {
        return bounded(lines(body).map(SubmittedUrls::line).toList());
    }

    /** An object with {@code url} or {@code urls}, or an array of objects or strings. */
    static List<Item> ofJson(String body) throws UnusableBody {
        JsonNode json;
        try {
            json = JSON.readTree(ByteOrderMark.without(body));
        } catch (IOException failure) {
            throw new UnusableBody("the body is not JSON, or more than one value of it");
        }
        List<Item> items = new ArrayList<>();
        if (json.has("url") && json.has("urls")) {
            throw new UnusableBody("the body has both url and urls");
        }
        if (json.isArray()) {
            json.forEach(node -> items.add(item(node, NOTHING)));
        } else if (json.isObject() && json.path("urls").isArray()) {
            json.get("urls").forEach(node -> items.add(item(node, json)));
        } else if (json.isObject()) {
            items.add(item(json, NOTHING));
        } else {
            throw new UnusableBody("the body is neither an object with url or urls nor an array");
        }
        return bounded(items);
    }

    private static Stream<String> lines(String body) {
        return ByteOrderMark.without(body).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    private static Item line(String line) {
        try {
            return item(JSON.readTree(line), NOTHING);
        } catch (JsonProcessingException failure) {
            return new Item(null, "not JSON, or more than one value of it");
        }
    }

    /** @param shared what holds for all items that do not say otherwise */
    private static Item item(JsonNode node, JsonNode shared) {
        if (node.isTextual()) {
            return checked(node.textValue().strip(), NOTHING, shared);
        }
        return !node.isObject() || !node.path("url").isTextual() ? new Item(null, "no url")
                : checked(node.get("url").textValue().strip(), node, shared);
    }

    private static Item checked(String url, JsonNode own, JsonNode shared) {
        if (url.isEmpty() || url.length() > UrlRequest.MAX_URL) {
            return new Item(null, "a URL has 1 to " + UrlRequest.MAX_URL + " characters");
        }
        JsonNode source = field("source", own, shared);
        if (!source.isMissingNode() && (!source.isTextual() || source.textValue().length() > UrlRequest.MAX_SOURCE)) {
            return new Item(null, "source is a text of up to " + UrlRequest.MAX_SOURCE + " characters");
        }
        JsonNode refetch = field("refetch", own, shared);
        if (!refetch.isMissingNode() && !refetch.isBoolean()) {
            return new Item(null, "refetch is true or false");
        }
        JsonNode discover = field("discover", own, shared);
        Optional<Discover> as = Discover.of(discover.textValue());
        if (!discover.isMissingNode() && as.isEmpty()) {
            return new Item(null, "discover is feed, sitemap or links");
        }
        JsonNode categories = field("categories", own, shared);
        List<String> texts = texts(categories);
        if (!categories.isMissingNode() && (!categories.isArray() || texts.size() < categories.size() || !Categories.areAllowed(texts))) {
            return new Item(null, "categories are up to " + Categories.MOST + " texts of up to " + Categories.LONGEST + " characters");
        }
        return new Item(new UrlRequest(url, source.textValue(), refetch.isMissingNode() ? null : refetch.booleanValue(), as.orElse(null),
                null, Categories.usable(texts.stream())), null);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> {
            if (element.isTextual()) {
                texts.add(element.textValue());
            }
        });
        return texts;
    }

    private static JsonNode field(String name, JsonNode own, JsonNode shared) {
        JsonNode value = own.has(name) ? own.get(name) : shared.path(name);
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    private static List<Item> bounded(List<Item> items) throws UnusableBody {
        if (items.size() > MOST) {
            throw new UnusableBody("more than " + MOST + " URLs: put them onto the topic");
        }
        if (items.stream().allMatch(item -> item.request() == null)) {
            throw new UnusableBody(items.isEmpty() ? "no URL in the body" : "no usable URL in the body: " + items.get(0).problem());
        }
        return items;
    }
}
