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

    /** Notices of cookies and consent are longer, but always say both what and what for. */
    private static final Pattern CONSENT = Pattern.compile("(?s)\\b(?:cookies?|kakor|evästeitä|çerez\\p{L}*|ciasteczk\\p{L}*|файл\\p{L}* cookie|куки)\\b.*"
            + "(?:consent|privacy|accept|agree|experience|preferences|datenschutz|zustimm|verwende[nt]|confidentialit|protection d|améliorer|politique|utilis|privacidad|privacidade|aceptar|aceitar|navega|experiencia|informativ|consenso|accett|toestemming|akkoord|"
            + "integritet|samtyck|personvern|prywatno|zgod|soukrom|ochran|политик|согласи|персонал|gizlilik|kabul)");

    private static final int LONGEST_NOTICE = 700;

    private BoilerplatePhrases() {
    }

    /** Whether the text begins with such a phrase. */
    static boolean isOne(String text) {
        if (text.length() > LONGEST_NOTICE) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return text.length() <= LONGEST && PHRASES.matcher(lower).lookingAt() || isConsent(lower);
    }

    private static boolean isConsent(String lower) {
        return CONSENT.matcher(lower).find();
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
