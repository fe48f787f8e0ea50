package io.kicker.index.consume;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * JSON strings may hold what PostgreSQL's text cannot: U+0000, and halves of surrogate pairs, which UTF-8 has no bytes for. Each becomes
 * U+FFFD, the replacement character.
 */
final class StorableText {

    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {
    }

    /** Changes the strings and names inside the value in place, and returns it. */
    static JsonNode of(JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(property -> property.setValue(of(property.getValue())));
            object.properties().stream().filter(property -> !of(property.getKey()).equals(property.getKey())).toList()
                    .forEach(property -> object.set(of(property.getKey()), object.remove(property.getKey())));
        } else if (value instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, of(array.get(index)));
            }
        } else if (value instanceof TextNode text) {
            String storable = of(text.textValue());
            return storable.equals(text.textValue()) ? text : TextNode.valueOf(storable);
        }
        return value;
    }

    static String of(String text) {
        StringBuilder changed = null;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character != 0 && !Character.isSurrogate(character)) {
                continue;
            }
            if (Character.isHighSurrogate(character) && index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1))) {
                index++;
                continue;
            }
            changed = changed == null ? new StringBuilder(text) : changed;
            changed.setCharAt(index, REPLACEMENT);
        }
        return changed == null ? text : changed.toString();
    }
}
