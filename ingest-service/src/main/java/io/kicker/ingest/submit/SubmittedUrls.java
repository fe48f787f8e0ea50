package io.kicker.ingest.submit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.ingest.event.UrlRequest;

/** Reads the bodies that {@code POST /urls} takes. */
final class SubmittedUrls {

    // More belong on the topic itself; the answer names each one.
    static final int MOST = 10_000;

    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    /** One item: a request, or why it is none. */
    record Item(UrlRequest request, String problem) {
    }

    private SubmittedUrls() {
    }

    /** One URL a line; empty lines are nothing. */
    static List<Item> ofText(String body) throws UnusableBody {
        return bounded(body.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> checked(line, null, null)).toList());
    }

    /** One JSON object or string a line; a bad line is that line's problem only. */
    static List<Item> ofLines(String body) throws UnusableBody {
        return bounded(body.lines().map(String::strip).filter(line -> !line.isEmpty()).map(SubmittedUrls::line).toList());
    }

    /** An object with {@code url} or {@code urls}, or an array of objects or strings. */
    static List<Item> ofJson(String body) throws UnusableBody {
        JsonNode json;
        try {
            json = JSON.readTree(body);
        } catch (IOException failure) {
            throw new UnusableBody("the body is not JSON");
        }
        List<Item> items = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(node -> items.add(item(node, null, null)));
        } else if (json.isObject() && json.path("urls").isArray()) {
            json.get("urls").forEach(node -> items.add(item(node, json.get("source"), json.get("refetch"))));
        } else if (json.isObject()) {
            items.add(item(json, null, null));
        } else {
            throw new UnusableBody("the body is neither an object with url or urls nor an array");
        }
        return bounded(items);
    }

    private static Item line(String line) {
        try {
            return item(JSON.readTree(line), null, null);
        } catch (JsonProcessingException failure) {
            return new Item(null, "not JSON");
        }
    }

    private static Item item(JsonNode node, JsonNode source, JsonNode refetch) {
        if (node.isTextual()) {
            return checked(node.textValue().strip(), source, refetch);
        }
        if (!node.isObject() || !node.path("url").isTextual()) {
            return new Item(null, "no url");
        }
        return checked(node.get("url").textValue().strip(), node.has("source") ? node.get("source") : source,
                node.has("refetch") ? node.get("refetch") : refetch);
    }

    private static Item checked(String url, JsonNode source, JsonNode refetch) {
        if (url.isEmpty() || url.length() > UrlRequest.MAX_URL) {
            return new Item(null, "a URL has 1 to " + UrlRequest.MAX_URL + " characters");
        }
        if (source != null && !source.isNull() && (!source.isTextual() || source.textValue().length() > UrlRequest.MAX_SOURCE)) {
            return new Item(null, "source is a text of up to " + UrlRequest.MAX_SOURCE + " characters");
        }
        if (refetch != null && !refetch.isNull() && !refetch.isBoolean()) {
            return new Item(null, "refetch is true or false");
        }
        return new Item(new UrlRequest(url, source == null ? null : source.textValue(),
                refetch == null || refetch.isNull() ? null : refetch.booleanValue()), null);
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
