package io.kicker.enrich.extract.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.Block.Heading;
import io.kicker.enrich.extract.Block.Listing;
import io.kicker.enrich.extract.Block.Paragraph;
import io.kicker.enrich.extract.Block.Quote;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.Jsoup;

/** Reads a body that an application's state holds as a list of blocks, each an object with its kind and its text under the usual names. */
final class StatedBlocks {

    private static final List<String> KINDS = List.of("type", "kind", "__typename", "_type", "blockType", "name", "component");
    private static final List<String> TEXTS = List.of("text", "html", "content", "value", "body", "copy");
    private static final List<String> CONTAINERS = List.of("data", "attributes", "props", "model", "children", "content", "items");
    private static final List<String> ITEMS = List.of("items", "listItems", "children", "content");
    /** A list of teasers has texts too, but short ones. */
    private static final int FEWEST_BLOCKS = 3;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final int MOST_NODES = 200_000;
    private static final int DEEPEST = 4;

    /** Apollo keeps each object once, by its type and id, and lists hold {@code {"__ref": "Paragraph:17"}}. */
    private static final String REFERENCE = "__ref";

    private final JsonNode root;
    /** The blocks that lists refer to: read once each, however often they are referred to. */
    private final Map<String, Optional<Block>> referred = new HashMap<>();

    private StatedBlocks(JsonNode root) {
        this.root = root;
    }

    /** The list of blocks with the most running text anywhere in the state; empty if there is none. */
    static List<Block> longest(JsonNode root) {
        StatedBlocks state = new StatedBlocks(root);
        List<Block> longest = List.of();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isArray() && node.size() >= FEWEST_BLOCKS && node.path(0).isObject()) {
                List<Block> blocks = state.blocks(node);
                longest = prose(blocks) > prose(longest) ? blocks : longest;
            }
            node.forEach(open::add);
        }
        return longest;
    }

    private List<Block> blocks(JsonNode array) {
        List<Block> blocks = new ArrayList<>();
        Set<String> inList = new HashSet<>();
        for (JsonNode node : array) {
            String reference = node.path(REFERENCE).asText();
            if (reference.isEmpty()) {
                block(node).ifPresent(blocks::add);
            } else if (inList.add(reference)) {
                referred.computeIfAbsent(reference, key -> block(root.path(key))).ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream().filter(block -> block instanceof Paragraph).mapToInt(block -> block.asText().length())
                .filter(length -> length >= SHORTEST_PARAGRAPH).sum();
    }

    private static Optional<Block> block(JsonNode node) {
        String kind = kind(node);
        if (kind.isEmpty() || kind.contains("teaser") || kind.contains("related") || kind.contains("newsletter") || kind.contains("image")) {
            return Optional.empty();
        }
        if (kind.contains("list")) {
            return Optional.of(items(node)).filter(items -> !items.isEmpty())
                    .map(items -> new Listing(kind.contains("order") && !kind.contains("unorder"), items));
        }
        return text(node, 0).map(String::strip).filter(text -> !text.isEmpty()).map(text -> ofText(node, kind, text));
    }

    private static Block ofText(JsonNode node, String kind, String text) {
        if (kind.contains("head") || kind.contains("title") || kind.matches("h[2-6]")) {
            int stated = kind.matches("h[2-6]") ? kind.charAt(1) - '0' : node.path("level").asInt(2);
            return new Heading(Math.max(2, Math.min(6, stated)), text);
        }
        return kind.contains("quote") ? new Quote(text, Optional.empty()) : new Paragraph(text);
    }

    private static String kind(JsonNode node) {
        return KINDS.stream().map(node::path).filter(JsonNode::isTextual).map(kind -> LowerCase.of(kind.asText())).findFirst().orElse("");
    }

    private static List<String> items(JsonNode node) {
        List<String> items = new ArrayList<>();
        ITEMS.stream().map(node::path).filter(JsonNode::isArray).findFirst()
                .ifPresent(array -> array.forEach(item -> (item.isTextual() ? Optional.of(plain(item.asText()))
                : text(item, 0)).map(String::strip).filter(text -> !text.isEmpty()).ifPresent(items::add)));
        return items;
    }

    /** The block's text, which some systems hold in pieces, or a level deeper. */
    private static Optional<String> text(JsonNode node, int depth) {
        for (String name : TEXTS) {
            if (node.path(name).isTextual()) {
                return Optional.of(plain(node.path(name).asText())).filter(text -> !text.isEmpty());
            }
        }
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        StringBuilder pieces = new StringBuilder();
        for (String name : CONTAINERS) {
            JsonNode inner = node.path(name);
            if (inner.isArray()) {
                inner.forEach(piece -> text(piece, depth + 1).ifPresent(pieces::append));
            } else if (inner.isObject()) {
                text(inner, depth + 1).ifPresent(pieces::append);
            }
            if (pieces.length() > 0) {
                return Optional.of(pieces.toString());
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return text.indexOf('<') >= 0 ? Jsoup.parseBodyFragment(LowerCase.parsable(text)).text() : text;
    }
}
