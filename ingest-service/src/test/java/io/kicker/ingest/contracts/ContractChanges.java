package io.kicker.ingest.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/** What a change of a JSON Schema breaks, for those who read what is sent by it and for those who write what is taken by it. */
final class ContractChanges {

    /** Who sends the event: us, for others to read; others; or one version of us to another. */
    enum Direction {
        SENT, TAKEN, BOTH;

        boolean isSent() {
            return this != TAKEN;
        }

        boolean isTaken() {
            return this != SENT;
        }
    }

    private static final Set<String> MAPS = Set.of("properties", "patternProperties", "$defs");
    private static final Set<String> EXACT = Set.of("type", "format", "pattern", "const", "$ref", "additionalProperties");
    private static final Set<String> MOST = Set.of("maxLength", "maxItems", "maxProperties", "maximum", "exclusiveMaximum");
    private static final Set<String> LEAST = Set.of("minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum");

    private final Direction direction;
    private final List<String> breaking = new ArrayList<>();

    private ContractChanges(Direction direction) {
        this.direction = direction;
    }

    static List<String> breaking(JsonNode released, JsonNode now, Direction direction) {
        var changes = new ContractChanges(direction);
        changes.schema("", released, now);
        return changes.breaking;
    }

    private void schema(String at, JsonNode released, JsonNode now) {
        var keywords = new TreeSet<String>();
        released.fieldNames().forEachRemaining(keywords::add);
        now.fieldNames().forEachRemaining(keywords::add);
        for (String keyword : keywords) {
            keyword(at + "/" + keyword, keyword, released.path(keyword), now.path(keyword));
        }
    }

    private void keyword(String at, String keyword, JsonNode released, JsonNode now) {
        if (MAPS.contains(keyword)) {
            released.properties().forEach(entry -> {
                if (now.has(entry.getKey())) {
                    schema(at + "/" + entry.getKey(), entry.getValue(), now.get(entry.getKey()));
                } else {
                    breaking.add(at + "/" + entry.getKey() + " is gone");
                }
            });
        } else if (keyword.equals("required")) {
            breaksIf(direction.isSent(), at, "lost", without(released, now));
            breaksIf(direction.isTaken(), at, "asks for", without(now, released));
        } else if (keyword.equals("enum")) {
            breaksIf(!released.isMissingNode(), at, "lost", without(released, now));
            breaksIf(direction.isTaken() && released.isMissingNode(), at, "allows no more than", without(now, released));
        } else if (MOST.contains(keyword) || LEAST.contains(keyword)) {
            limit(at, MOST.contains(keyword) ? 1 : -1, released, now);
        } else if (released.isObject() && now.isObject()) {
            schema(at, released, now);
        } else if (EXACT.contains(keyword) && !released.equals(now)) {
            breaksIf(direction.isTaken() || !released.isMissingNode(), at, "is another", List.of(now));
        } else if (released.isArray() && !released.equals(now) && !keyword.equals("examples") || released.isObject()) {
            breaking.add(at + " is another: " + now);
        }
    }

    /** @param sign 1 for a limit that is tighter when it is smaller, -1 for one that is tighter when it is larger */
    private void limit(String at, int sign, JsonNode released, JsonNode now) {
        double before = released.isMissingNode() ? Double.POSITIVE_INFINITY : sign * released.asDouble();
        double after = now.isMissingNode() ? Double.POSITIVE_INFINITY : sign * now.asDouble();
        breaksIf(direction.isTaken() && after < before, at, "is tighter", List.of(now));
        breaksIf(direction.isSent() && after > before, at, "is looser", List.of(now));
    }

    private void breaksIf(boolean breaks, String at, String how, List<JsonNode> what) {
        if (breaks && !what.isEmpty()) {
            breaking.add(at + " " + how + " " + what);
        }
    }

    private static List<JsonNode> without(JsonNode list, JsonNode others) {
        List<JsonNode> left = new ArrayList<>();
        list.forEach(left::add);
        others.forEach(left::remove);
        return left;
    }
}
