package io.kicker.index.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list, between two articles. It stays right however many articles are added or removed around it; in a
 * list by relevance the oldest may leave what is judged meanwhile.
 */
public sealed interface Cursor {

    /** Seventeen digits of microseconds reach to the year 5138; PostgreSQL's times reach further. */
    Pattern PUBLISHED = Pattern.compile("p(-?[0-9]{1,17}):([0-9a-f]{32})");

    /** The bits of a relevance, then the place among those that are as relevant. */
    Pattern RELEVANT = Pattern.compile("r([0-9a-f]{1,8})(p.*)");

    /** In a list by publication: after the article with that time and id. */
    record Published(Instant at, String id) implements Cursor {
        @Override
        public Sort sort() {
            return Sort.PUBLISHED;
        }

        @Override
        public String plain() {
            return "p" + ChronoUnit.MICROS.between(Instant.EPOCH, at) + ":" + id;
        }
    }

    /** In a list by relevance: after the article of that relevance, which stands there among those that are as relevant. */
    record Relevant(float relevance, Published among) implements Cursor {
        @Override
        public Sort sort() {
            return Sort.RELEVANCE;
        }

        @Override
        public String plain() {
            return "r" + Integer.toHexString(Float.floatToIntBits(relevance)) + among.plain();
        }
    }

    /** In the order of indexing: after that position. */
    record Indexed(long position) implements Cursor {
        @Override
        public Sort sort() {
            return Sort.INDEXED;
        }

        @Override
        public String plain() {
            return "i" + position;
        }
    }

    /** The order of the lists that it is a place in. */
    Sort sort();

    /** What its text says. */
    String plain();

    /** For addresses: letters, digits, - and _. */
    default String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws InvalidParameter if it is none of ours or belongs to another order */
    static Cursor parse(String text, Sort sort) {
        try {
            Cursor cursor = of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (cursor.sort() == sort) {
                return cursor;
            }
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException malformed) {
            throw new InvalidParameter("cursor", "is not a cursor of this list");
        }
        throw new InvalidParameter("cursor", "belongs to a list in another order");
    }

    private static Cursor of(String plain) {
        return plain.startsWith("i") ? new Indexed(Long.parseLong(plain.substring(1))) : plain.startsWith("r") ? relevant(plain) : published(plain);
    }

    private static Published published(String plain) {
        Matcher parts = matched(PUBLISHED, plain);
        return new Published(Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS), parts.group(2));
    }

    private static Relevant relevant(String plain) {
        Matcher parts = matched(RELEVANT, plain);
        float relevance = Float.intBitsToFloat(Integer.parseUnsignedInt(parts.group(1), 16));
        if (!Float.isFinite(relevance)) {
            throw new IllegalArgumentException(plain);
        }
        return new Relevant(relevance, published(parts.group(2)));
    }

    private static Matcher matched(Pattern pattern, String plain) {
        Matcher parts = pattern.matcher(plain);
        if (!parts.matches()) {
            throw new IllegalArgumentException(plain);
        }
        return parts;
    }
}
