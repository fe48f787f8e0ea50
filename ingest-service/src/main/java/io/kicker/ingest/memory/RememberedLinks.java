package io.kicker.ingest.memory;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import io.kicker.ingest.event.Discover;

/**
 * The links a document has shown, so that only new ones are put onto {@code article-urls} when it is read again.
 *
 * @param at     when it was last read, or found unchanged
 * @param hashes 64 bits of each link's SHA-256, the last shown at the end; Base64
 * @param shown  links on it when it was last read, 0 if it was unchanged
 * @param fresh  how many of them were new
 */
public record RememberedLinks(Instant at, String hashes, int shown, int fresh) implements Remembered {

    // More than twice of what is taken of one document by default: links that come and go on it are known for a while. 27 KB as Base64.
    private static final int MOST = 2_500;

    /** The key of the links of a list. */
    public static String subject(Discover as, String canonicalUrl) {
        return "links of " + as.word() + " " + canonicalUrl;
    }

    /** Those that were shown before. */
    public static Set<Long> seen(RememberedLinks before) {
        Set<Long> seen = new LinkedHashSet<>();
        ByteBuffer bytes = ByteBuffer.wrap(before == null || before.hashes == null ? new byte[0] : Base64.getDecoder().decode(before.hashes));
        while (bytes.remaining() >= Long.BYTES) {
            seen.add(bytes.getLong());
        }
        return seen;
    }

    /** @param seen before, the last shown at the end */
    public static RememberedLinks of(Instant now, Set<Long> seen, Collection<URI> shown) {
        Set<Long> all = new LinkedHashSet<>(seen);
        int fresh = 0;
        for (URI link : shown) {
            Long hash = hash(link);
            fresh += all.remove(hash) ? 0 : 1;
            all.add(hash);
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.min(MOST, all.size()) * Long.BYTES);
        all.stream().skip(Math.max(0, all.size() - MOST)).forEach(bytes::putLong);
        return new RememberedLinks(now, Base64.getEncoder().encodeToString(bytes.array()), shown.size(), fresh);
    }

    public static long hash(URI link) {
        return ByteBuffer.wrap(PageHash.sha256().digest(link.toString().getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
