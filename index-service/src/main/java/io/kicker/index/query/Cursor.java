package io.kicker.index.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/** A place in a list, between two articles. It stays right however many articles are added or removed around it. */
public sealed interface Cursor {

    /** In a list by publication: after the article with that time and id. */
    record Published(Instant at, String id) implements Cursor {
        @Override
        public String text() {
            return encoded("p" + ChronoUnit.MICROS.between(Instant.EPOCH, at) + ":" + id);
        }
    }

    /** In the order of indexing: after that position. */
    record Indexed(long position) implements Cursor {
        @Override
        public String text() {
            return encoded("i" + position);
        }
    }

    /** For addresses: letters, digits, - and _. */
    String text();

    /** @throws InvalidParameter if it is none of ours or belongs to another order */
    static Cursor parse(String text, Sort sort) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Cursor cursor = plain.startsWith("i") ? new Indexed(Long.parseLong(plain.substring(1))) : published(plain);
            if (cursor instanceof Indexed == (sort == Sort.INDEXED)) {
                return cursor;
            }
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException malformed) {
            throw new InvalidParameter("cursor", "is not a cursor of this list");
        }
        throw new InvalidParameter("cursor", "belongs to a list in another order");
    }

    private static Published published(String plain) {
        int colon = plain.indexOf(':');
        if (!plain.startsWith("p") || colon < 0) {
            throw new IllegalArgumentException(plain);
        }
        return new Published(Instant.EPOCH.plus(Long.parseLong(plain.substring(1, colon)), ChronoUnit.MICROS), plain.substring(colon + 1));
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
