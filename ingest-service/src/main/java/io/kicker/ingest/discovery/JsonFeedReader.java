package io.kicker.ingest.discovery;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.kicker.ingest.event.Categories;
import io.kicker.ingest.fetch.Page;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org), read as a stream. */
final class JsonFeedReader implements DocumentReader {

    private static final JsonFactory JSON = new JsonFactory();

    static boolean looksLikeJson(Page page) {
        byte[] body = page.body();
        int start = body.length > 3 && (body[0] & 0xFF) == 0xEF ? 3 : 0;
        while (start < body.length && Character.isWhitespace(body[start])) {
            start++;
        }
        return start < body.length && body[start] == '{';
    }

    @Override
    public Reading read(URI url, Page page) {
        try (JsonParser json = JSON.createParser(page.body())) {
            List<Entry> entries = null;
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean items = json.currentName().equals("items");
                if (json.nextToken() == JsonToken.START_ARRAY && items) {
                    entries = items(json);
                } else {
                    json.skipChildren();
                }
            }
            return entries == null ? new Reading.Unreadable("not a feed: JSON without items") : new Reading.Listed(entries, List.of());
        } catch (IOException broken) {
            return new Reading.Unreadable("not a feed: broken JSON");
        }
    }

    private static List<Entry> items(JsonParser json) throws IOException {
        List<Entry> entries = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                item(json, entries);
            } else {
                json.skipChildren();
            }
        }
        return entries;
    }

    private static void item(JsonParser json, List<Entry> entries) throws IOException {
        String url = null;
        Instant published = null;
        Instant modified = null;
        List<String> tags = List.of();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            String text = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : null;
            switch (name) {
                case "url" -> url = text;
                case "date_published" -> published = instant(text);
                case "date_modified" -> modified = instant(text);
                case "tags" -> tags = texts(json);
                default -> {
                    // Not about where the item is.
                }
            }
            json.skipChildren();
        }
        if (url != null) {
            entries.add(new Entry(url, published == null ? modified : published, Categories.usable(tags.stream())));
        }
    }

    /** The texts of an array; of anything else none. */
    private static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    texts.add(json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
        return texts;
    }

    private static Instant instant(String rfc3339) {
        try {
            return rfc3339 == null ? null : OffsetDateTime.parse(rfc3339.strip()).toInstant();
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
