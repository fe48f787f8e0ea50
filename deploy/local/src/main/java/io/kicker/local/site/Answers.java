package io.kicker.local.site;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVRecord;

/**
 * Every address of the site, from {@code served.csv}. Pages are kept as UTF-8, so that they can be read and edited, and are
 * served in the charset that the table names; {@code {port}} in a page becomes the port that the site listens on.
 */
final class Answers {

    private static final String EVERY_OTHER_PATH = "*";

    private final Map<Address, Answer> byAddress;

    private Answers(Map<Address, Answer> byAddress) {
        this.byAddress = byAddress;
    }

    /** A host in lower case, and a path with its query. */
    record Address(String host, String path) {
    }

    static Answers at(int port) {
        Map<Address, Answer> byAddress = new LinkedHashMap<>();
        SampleTable.rows("served.csv").forEach(row -> byAddress.put(new Address(row.get("host"), row.get("path")), answer(row, port)));
        return new Answers(Map.copyOf(byAddress));
    }

    /** The answer for an address; unknown hosts are misdirected requests (RFC 9110 section 15.5.20). */
    Answer to(String hostHeader, String path) {
        String host = hostHeader == null ? "" : hostHeader.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
        return find(host, path).or(() -> find(host, path.replaceFirst("\\?.*$", ""))).or(() -> find(host, EVERY_OTHER_PATH))
                .orElseGet(() -> Answer.text(421, "No publisher of the sample site is called " + host + ".\n"));
    }

    Map<Address, Answer> all() {
        return byAddress;
    }

    private Optional<Answer> find(String host, String path) {
        return Optional.ofNullable(byAddress.get(new Address(host, path)));
    }

    private static Answer answer(CSVRecord row, int port) {
        int status = Integer.parseInt(row.get("status"));
        if (status / 100 == 3) {
            return Answer.redirect(status, withPort(row.get("source"), port));
        }
        byte[] body = SampleTable.bytes(row.get("source"));
        String charset = row.get("charset");
        if (!charset.isEmpty()) {
            body = encoded(withPort(new String(body, StandardCharsets.UTF_8), port), Charset.forName(charset), row.get("source"));
        }
        return Answer.page(status, row.get("contentType"), Optional.of(row.get("modified")).filter(date -> !date.isEmpty()), body);
    }

    /** Unlike {@link String#getBytes(Charset)}, fails for a character that the charset does not have. */
    private static byte[] encoded(String text, Charset charset, String source) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException failure) {
            throw new IllegalStateException("sample/" + source + " does not fit into " + charset, failure);
        }
    }

    private static String withPort(String text, int port) {
        return text.replace("{port}", Integer.toString(port));
    }
}
