package io.kicker.enrich.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import com.ibm.icu.text.CharsetDetector;
import io.kicker.enrich.page.CharsetChoice.Source;

/**
 * Decides on a page's charset: byte order mark, then bytes that can only be UTF-8, then the header, then a meta element, then
 * statistics. A declared charset that the bytes contradict is passed over.
 */
final class CharsetSniffer {

    /** WHATWG HTML looks for a meta element in the first 1024 bytes; real pages put it behind long scripts. */
    private static final int META_WITHIN = 16_384;

    /** Statistics settle within this many bytes, and cost time beyond. */
    private static final int SAMPLE = 65_536;

    private static final Pattern META = Pattern.compile(
            "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private CharsetSniffer() {
    }

    static CharsetChoice choose(byte[] body, Utf8Check utf8, Optional<String> headerLabel) {
        Optional<Charset> bom = bom(body);
        if (bom.isPresent()) {
            return new CharsetChoice(bom.get(), Source.BOM);
        }
        if (utf8.sure()) {
            return new CharsetChoice(StandardCharsets.UTF_8, Source.VALID_UTF8);
        }
        Optional<Charset> header = headerLabel.flatMap(CharsetLabel::charset);
        if (fits(header, utf8)) {
            return new CharsetChoice(header.get(), Source.HEADER);
        }
        Optional<Charset> meta = meta(body);
        if (fits(meta, utf8)) {
            return new CharsetChoice(meta.get(), Source.META);
        }
        return utf8.errors() == 0 ? new CharsetChoice(StandardCharsets.UTF_8, Source.DEFAULT) : detect(body);
    }

    private static boolean fits(Optional<Charset> declared, Utf8Check utf8) {
        return declared.isPresent() && (!declared.get().equals(StandardCharsets.UTF_8) || utf8.errors() == 0 || utf8.nearly());
    }

    private static Optional<Charset> bom(byte[] body) {
        if (body.length >= 3 && (body[0] & 0xff) == 0xef && (body[1] & 0xff) == 0xbb && (body[2] & 0xff) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (body.length >= 2 && (body[0] & 0xff) == 0xfe && (body[1] & 0xff) == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (body.length >= 2 && (body[0] & 0xff) == 0xff && (body[1] & 0xff) == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    private static Optional<Charset> meta(byte[] body) {
        String head = new String(body, 0, Math.min(body.length, META_WITHIN), StandardCharsets.ISO_8859_1);
        var found = META.matcher(head);
        return found.find() ? CharsetLabel.ofMeta(found.group(1) != null ? found.group(1) : found.group(2)) : Optional.empty();
    }

    private static CharsetChoice detect(byte[] body) {
        return Optional.ofNullable(detector(body).detect())
                .flatMap(found -> CharsetLabel.charset(found.getName()))
                .map(charset -> new CharsetChoice(charset, Source.DETECTED))
                .orElse(new CharsetChoice(StandardCharsets.UTF_8, Source.DEFAULT));
    }

    private static CharsetDetector detector(byte[] body) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        return detector.setText(Arrays.copyOf(body, Math.min(body.length, SAMPLE)));
    }
}
