package io.kicker.enrich.extract.body.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Looks for what objects of an application's state hold, which systems name alike but nest differently. */
final class StatedNodes {

    private static final List<String> TEXTS = List.of("text", "html", "content", "value", "body", "copy", "quote");
    private static final List<String> CONTAINERS = List.of("data", "attributes", "props", "model", "value", "children", "content", "items", "blocks", "quote");
    private static final List<String> NAMED = List.of("name", "text", "html", "plain", "value", "title");

    /** Apollo keeps each object once, by its type and id, and lists hold {@code {"__ref": "Paragraph:17"}}. */
    private static final String REFERENCE = "__ref";

    private static final int DEEPEST = 4;
    private static final int MOST_PARTS = 40;

    /** Letters read in all: what is referred to may be read many times, in what is referred to itself. */
    private static final int MOST_LETTERS = 10_000_000;

    private final JsonNode root;
    private int lettersLeft = MOST_LETTERS;

    StatedNodes(JsonNode root) {
        this.root = root;
    }

    /** The key of what the object stands for, or an empty text. */
    static String reference(JsonNode node) {
        return node.path(REFERENCE).asText();
    }

    /** What an object stands for: itself, or what it refers to. */
    JsonNode target(JsonNode node) {
        return node.has(REFERENCE) ? root.path(reference(node)) : node;
    }

    /** Whether there may be more to read; told by each reading. */
    boolean mayRead(int letters) {
        lettersLeft -= Math.min(letters + 1, lettersLeft);
        return lettersLeft > 0;
    }

    /** The object's text, perhaps with markup, which some systems hold in pieces, or a level deeper. */
    Optional<String> text(JsonNode node) {
        return text(node, 0);
    }

    private Optional<String> text(JsonNode stated, int depth) {
        JsonNode node = target(stated);
        for (String name : TEXTS) {
            if (node.path(name).isTextual()) {
                return Optional.of(node.path(name).asText()).filter(text -> !text.isBlank() && mayRead(text.length()));
            }
        }
        if (depth >= DEEPEST || !mayRead(0)) {
            return Optional.empty();
        }
        StringBuilder pieces = new StringBuilder();
        for (String name : CONTAINERS) {
            JsonNode inner = node.path(name);
            for (JsonNode piece : inner.isArray() ? inner : List.of(inner)) {
                (piece.isObject() ? text(piece, depth + 1) : Optional.<String>empty()).ifPresent(pieces::append);
            }
            if (!pieces.isEmpty()) {
                return Optional.of(pieces.toString());
            }
        }
        return Optional.empty();
    }

    /** The first value under one of some names, or under any if there are none, that is a text as wanted, those further out first. */
    Optional<String> first(JsonNode stated, List<String> names, Predicate<String> wanted) {
        List<JsonNode> level = List.of(target(stated));
        for (int depth = 0; depth <= DEEPEST && !level.isEmpty() && mayRead(0); depth++) {
            List<JsonNode> inner = new ArrayList<>();
            for (JsonNode node : level) {
                Stream<JsonNode> values = names.isEmpty() ? StreamSupport.stream(node.spliterator(), false) : names.stream().map(node::path);
                Optional<String> found = values.filter(JsonNode::isTextual).map(JsonNode::asText).filter(wanted).findFirst();
                if (found.isPresent()) {
                    return found;
                }
                node.forEach(child -> inner.add(target(child)));
            }
            level = inner.subList(0, Math.min(MOST_PARTS, inner.size()));
        }
        return Optional.empty();
    }

    /** The first array under one of some names, in the object or in one right in it. */
    Optional<JsonNode> array(JsonNode stated, List<String> names) {
        JsonNode node = target(stated);
        Optional<JsonNode> own = names.stream().map(node::path).filter(JsonNode::isArray).findFirst();
        return own.or(() -> CONTAINERS.stream().map(name -> target(node.path(name))).filter(JsonNode::isObject)
                .flatMap(inner -> names.stream().map(inner::path)).filter(JsonNode::isArray).findFirst());
    }

    /** What the first of some properties says in words: a text, names in a list, or objects with either. */
    String words(JsonNode stated, List<String> names) {
        JsonNode node = target(stated);
        return names.stream().map(name -> words(node.path(name), 0)).filter(words -> !words.isBlank()).findFirst().orElse("");
    }

    private String words(JsonNode stated, int depth) {
        JsonNode node = target(stated);
        if (node.isTextual() || depth >= DEEPEST || !mayRead(0)) {
            return node.asText();
        }
        Optional<String> named = NAMED.stream().map(node::path).filter(JsonNode::isTextual).map(JsonNode::asText).findFirst();
        List<String> words = new ArrayList<>();
        if (named.isEmpty() && node.size() <= MOST_PARTS) {
            node.forEach(part -> words.add(part.isContainerNode() ? words(part, depth + 1) : ""));
        }
        return named.orElseGet(() -> String.join(", ", words.stream().filter(part -> !part.isBlank()).toList()));
    }
}
