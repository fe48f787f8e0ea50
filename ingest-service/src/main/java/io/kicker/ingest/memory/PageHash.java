package io.kicker.ingest.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import io.kicker.ingest.fetch.Page;

/** Tells versions of a page apart: by the body's bytes and by the headers that say how to read it and what it may be used for. */
public final class PageHash {

    // 128 bits: a server that wants two of its pages to look alike gains nothing by it.
    private static final int BYTES = 16;
    private static final List<String> HEADERS = List.of("content-type", "content-language", "x-robots-tag");

    private PageHash() {
    }

    /** @return half of a SHA-256, as Base64 without padding: 22 characters */
    public static String of(Page page) {
        MessageDigest digest = sha256();
        // A header's end is marked by a byte that it cannot hold.
        HEADERS.forEach(name -> digest.update((page.header(name) + "\n").getBytes(StandardCharsets.UTF_8)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest.digest(page.body()), BYTES));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
