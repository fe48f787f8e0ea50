package io.kicker.enrich.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines that invite to read, share, subscribe or accept, in many languages; the phrases are data, one a line. */
final class BoilerplatePhrases {

    /** A sentence of an article may contain such a phrase; a long paragraph is never one. */
    private static final int LONGEST = 220;

    private static final Pattern PHRASES = read();

    private BoilerplatePhrases() {
    }

    /** Whether the text begins with such a phrase. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST && PHRASES.matcher(text.toLowerCase(Locale.ROOT)).lookingAt();
    }

    private static Pattern read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                BoilerplatePhrases.class.getResourceAsStream("boilerplate-phrases.txt"), StandardCharsets.UTF_8))) {
            List<String> phrases = lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip).toList();
            return Pattern.compile("[^\\p{L}\\p{N}]{0,4}(?:" + phrases.stream().map(phrase -> phrase.replace(" ", "\\s+"))
                    .collect(Collectors.joining("|")) + ")(?!\\p{L})");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
