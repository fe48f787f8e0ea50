package io.kicker.ingest.fetch;

import java.util.regex.Pattern;

/**
 * What a server tells versions of a page apart by (RFC 9110 section 8.8).
 *
 * @param etag         as sent, or null
 * @param lastModified as sent, or null
 */
public record Validators(String etag, String lastModified) {

    /** Asks without a condition. */
    public static final Validators NONE = new Validators(null, null);

    // RFC 9110 section 8.8.3; another text would not come back as the server meant it.
    private static final Pattern ETAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

    public Validators {
        etag = etag != null && ETAG.matcher(etag).matches() ? etag : null;
    }

    public boolean isConditional() {
        return etag != null || lastModified != null;
    }

    /**
     * Whether a 304 with these validators speaks of the version we asked about: a strong ETag names one version only (RFC 9111
     * section 4.3.4), a weak one, or none, leaves it at the server's word.
     */
    public boolean speaksOf(Validators asked) {
        return etag == null || etag.startsWith("W/") || asked.etag == null || asked.etag.startsWith("W/") || etag.equals(asked.etag);
    }
}
