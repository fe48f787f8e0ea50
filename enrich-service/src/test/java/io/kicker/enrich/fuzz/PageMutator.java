package io.kicker.enrich.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes hostile pages of ordinary ones. The same seed gives the same pages. */
final class PageMutator {

    private static final int MOST_CHANGES = 12;

    /** Large enough to show what grows faster than its input, small enough to try thousands. */
    private static final int MOST_BYTES = 400_000;

    private static final String[] PIECES = {"<div>", "</div>", "<p>", "</p>", "<b>", "</article>", "<article>",
            "<a href='/news/a-headline-of-an-article-12345'>", "</a>", "<table><tr><td>", "</table>", "<ul><li>", "<h1>", "<h2>", "</h2>", "<!--",
            "-->", "<script>", "</script>", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",", "{\"@graph\":[", "\"author\":",
            "]]]}}}", "<title>", "<svg>", "<math><mtext>", "<template>", "<noscript>", "<select><option>", "<textarea>", "<style>", "<frameset>",
            "<iframe src=//x.test/>", "<img src=a.jpg alt='", "<img srcset='a.jpg 1w, b.jpg 999999999999w, ,,, c.jpg'>",
            "<meta property=og:title content='", "<meta property='article:published_time' content='99999-99-99T99:99'>", "<base href='http://[::1'>",
            "<link rel=canonical href='http://%%%'>", "<time datetime='31.02.2026 25:61'>", "<p class='byline author'>von von von by , ; & und </p>",
            "<figure><figcaption>©</figcaption>", "<br><br>", "<hr>", "&#x110000;&#0;&nbsp;&amp", "\u0000", "\u200b\u200c\u200d\u2060",
            "\u202e\u2067", "\ud83d", "\u0130\u0131", "é\u0301\u0301", "<p>2026-11-24 99:99 -9999</p>", "<plaintext>", "<![CDATA[",
            "<?xml version='1.0' encoding='utf-99'?>", "<meta charset=utf-16>", "<meta charset=iso-2022-kr>", "<x-y-z hidden>",
            "<p style='display:none'>", "(afp, ap, reuters)", "self.__next_f.push([1,\"\\u003cp\\u003e\"])", "<script>{\"a\":", "<html lang='x-'>"};

    private final Random random;
    private final List<byte[]> seeds;

    /** @param seeds ordinary pages, at least one */
    PageMutator(List<byte[]> seeds, long seed) {
        this.seeds = seeds;
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] page = seeds.get(random.nextInt(seeds.size()));
        for (int i = random.nextInt(MOST_CHANGES) + 1; i > 0; i--) {
            page = changed(page);
        }
        return page;
    }

    private byte[] changed(byte[] page) {
        int at = random.nextInt(page.length + 1);
        int end = Math.min(page.length, at + random.nextInt(page.length / 4 + 2));
        return switch (random.nextInt(9)) {
            case 0 -> joined(page, at, piece(), at);
            case 1 -> joined(page, at, new byte[0], end);
            case 2 -> joined(page, at, repeated(page, at, end), at);
            case 3 -> joined(page, at, repeated(piece()), at);
            case 4 -> joined(page, at, new byte[0], page.length);
            case 5 -> withBytes(page);
            case 6 -> spliced(page, at);
            case 7 -> joined(page, at, tagSoup(), end);
            default -> joined(page, at, attribute(), at);
        };
    }

    private byte[] piece() {
        return PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated(byte[] piece) {
        return repeated(piece, 0, piece.length);
    }

    private byte[] repeated(byte[] page, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int times = 1 << random.nextInt(14);
        for (int i = 0; i < times && out.size() + to - from < MOST_BYTES; i++) {
            out.write(page, from, to - from);
        }
        return out.toByteArray();
    }

    private byte[] tagSoup() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = random.nextInt(500); i > 0; i--) {
            out.writeBytes(piece());
        }
        return out.toByteArray();
    }

    private byte[] attribute() {
        String value = List.of("share ", "a:b", "=", "\"", "newsletter-", "\t\n", "x", "hidden").get(random.nextInt(8)).repeat(1 << random.nextInt(12));
        return ("<div " + List.of("class", "id", "style", "role", "itemprop", "datetime", "href", "").get(random.nextInt(8)) + "='" + value + "'>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] withBytes(byte[] page) {
        byte[] copy = page.clone();
        for (int i = random.nextInt(200); i > 0 && copy.length > 0; i--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private byte[] spliced(byte[] page, int at) {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        return joined(page, at, other, page.length);
    }

    private static byte[] joined(byte[] page, int upTo, byte[] middle, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(page, 0, upTo);
        out.writeBytes(middle);
        out.write(page, from, page.length - from);
        byte[] all = out.toByteArray();
        return all.length <= MOST_BYTES * 2 ? all : page;
    }
}
