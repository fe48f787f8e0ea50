package io.kicker.index.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a list, between two articles. It stays right however many articles are added or removed around it. */
public sealed interface Cursor {

    /** Seventeen digits of microseconds reach to the year 5138; PostgreSQL's times reach further. */
    Pattern PUBLISHED = Pattern.compile("p(-?[0-9]{1,17}):([0-9a-f]{32})");

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
        Matcher parts = PUBLISHED.matcher(plain);
        if (!parts.matches()) {
            throw new IllegalArgumentException(plain);
        }
        return new Published(Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS), parts.group(2));
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
