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
 * @param shown  links on it when it was last read
 * @param fresh  how many of them were new; 0 if it was unchanged
 * @param lists  other lists on it when it was last read, as in an index of sitemaps
 */
public record RememberedLinks(Instant at, String hashes, int shown, int fresh, int lists) implements Remembered {

    /** Of a list that was never read. */
    public static final RememberedLinks NONE = new RememberedLinks(Instant.EPOCH, "", 0, 0, 0);

    // Three times what is shown: links that come and go on it are known for a while. Not all that is known of a short list: 5 KB as
    // Base64, or 27 KB for one of a thousand links, and there may be thousands of lists.
    private static final int TIMES = 3;
    private static final int LEAST = 500;
    private static final int MOST = 2_500;

    /** The key of the links of a list. */
    public static String subject(Discover as, String canonicalUrl) {
        return "links of " + as.word() + " " + canonicalUrl;
    }

    /** Those that were shown before. */
    public Set<Long> seen() {
        Set<Long> seen = new LinkedHashSet<>();
        ByteBuffer bytes = ByteBuffer.wrap(hashes == null ? new byte[0] : Base64.getDecoder().decode(hashes));
        while (bytes.remaining() >= Long.BYTES) {
            seen.add(bytes.getLong());
        }
        return seen;
    }

    /** The list was found unchanged. */
    public RememberedLinks renewed(Instant now) {
        return new RememberedLinks(now, hashes, shown, 0, lists);
    }

    /**
     * The list was read again, and has these links now.
     *
     * @param lists other lists on it
     */
    public RememberedLinks showing(Instant now, Collection<URI> links, int lists) {
        Set<Long> all = seen();
        int fresh = 0;
        for (URI link : links) {
            Long hash = hash(link);
            fresh += all.remove(hash) ? 0 : 1;
            all.add(hash);
        }
        int kept = Math.min(all.size(), Math.max(LEAST, Math.min(MOST, TIMES * links.size())));
        ByteBuffer bytes = ByteBuffer.allocate(kept * Long.BYTES);
        all.stream().skip(all.size() - kept).forEach(bytes::putLong);
        return new RememberedLinks(now, Base64.getEncoder().encodeToString(bytes.array()), links.size(), fresh, lists);
    }

    public static long hash(URI link) {
        return ByteBuffer.wrap(PageHash.sha256().digest(link.toString().getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
