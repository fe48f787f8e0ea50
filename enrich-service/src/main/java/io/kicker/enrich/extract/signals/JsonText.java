package io.kicker.enrich.extract.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text out of JSON-LD values, which may be strings, objects with a name, or arrays of either. */
public final class JsonText {

    private JsonText() {
    }

    /** The first text of a value. */
    public static Optional<String> of(JsonNode value) {
        List<String> all = all(value);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All texts of a value, without markup. */
    public static List<String> all(JsonNode value) {
        List<String> texts = new ArrayList<>();
        collect(value, texts, 0);
        return texts;
    }

    private static void collect(JsonNode value, List<String> texts, int depth) {
        if (value.isValueNode() && !value.isNull() && !value.isMissingNode()) {
            String text = clean(value.asText());
            if (!text.isEmpty()) {
                texts.add(text);
            }
        } else if (value.isArray() && depth < 4) {
            value.forEach(each -> collect(each, texts, depth + 1));
        } else if (value.isObject() && depth < 4) {
            JsonNode name = value.has("name") ? value.path("name") : value.has("@value") ? value.path("@value") : value.path("url");
            collect(name, texts, depth + 1);
        }
    }

    /** Entities decoded, also doubly encoded ones, tags taken out, spaces joined. */
    public static String clean(String text) {
        String plain = text.indexOf('&') >= 0 ? Parser.unescapeEntities(Parser.unescapeEntities(text, false), false) : text;
        if (plain.indexOf('<') >= 0 && plain.indexOf('>') >= 0) {
            plain = Jsoup.parseBodyFragment(LowerCase.parsable(plain)).text();
        }
        return joined(plain).strip();
    }

    /** The text with one space for each run of them; most texts have no others, and are not copied. */
    private static String joined(String text) {
        StringBuilder joined = null;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (joined == null && space && (before || c != ' ')) {
                joined = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (joined != null && !(space && before)) {
                joined.append(space ? ' ' : c);
            }
            before = space;
        }
        return joined == null ? text : joined.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }
}
