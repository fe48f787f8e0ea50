package io.kicker.enrich.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Tells by the first bytes what is surely no HTML, whatever the header says (after WHATWG MIME Sniffing, section 6). */
final class ByteSniffer {

    private static final Map<String, String> SIGNATURES = Map.ofEntries(
            Map.entry("%PDF-", "a PDF document"), Map.entry("\u0089PNG", "a PNG image"), Map.entry("\u00ff\u00d8\u00ff", "a JPEG image"),
            Map.entry("GIF8", "a GIF image"), Map.entry("RIFF", "a RIFF file (WebP, WAV or AVI)"), Map.entry("PK\u0003\u0004", "a ZIP archive"),
            Map.entry("\u001f\u008b", "gzip data"), Map.entry("ID3", "an MP3 file"), Map.entry("OggS", "an Ogg file"),
            Map.entry("\u007fELF", "a program"), Map.entry("{\\rtf", "an RTF document"));

    private static final int SAMPLE = 4096;

    private ByteSniffer() {
    }

    /** What the bytes are instead of HTML, or empty if they may be HTML. */
    static Optional<String> notHtml(byte[] body, MediaType type) {
        String head = new String(body, 0, Math.min(body.length, SAMPLE), StandardCharsets.ISO_8859_1);
        for (var signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                return Optional.of(signature.getValue());
            }
        }
        if (!type.mayBeHtml() && !looksLikeMarkup(head)) {
            return Optional.of("declared as " + type.name());
        }
        if (isFeed(head) && !looksLikeMarkup(head)) {
            return Optional.of("an XML document");
        }
        return !isUtf16(head) && binary(head) ? Optional.of("binary data") : Optional.empty();
    }

    private static boolean looksLikeMarkup(String head) {
        String lower = LowerCase.of(head);
        return lower.contains("<!doctype html") || lower.contains("<html") || lower.contains("<head") || lower.contains("<body");
    }

    private static boolean isFeed(String head) {
        String start = head.stripLeading();
        return start.startsWith("<?xml") && (start.contains("<rss") || start.contains("<feed") || start.contains("<urlset") || start.contains("<sitemapindex"));
    }

    private static boolean isUtf16(String head) {
        return head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    }

    /** Control characters that no text has: more than one in a hundred bytes is no text. */
    private static boolean binary(String head) {
        int controls = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            controls += c < 9 || c > 13 && c < 27 || c > 27 && c < 32 ? 1 : 0;
        }
        return controls * 100 > head.length();
    }
}
