package io.kicker.enrich.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text that a publisher's system took for ISO-8859-1 and encoded once more. What shows it are the control letters U+0080 to U+009F: no text has them,
 * and nearly all twice encoded quotation marks and dashes do.
 */
final class TwiceEncoded {

    /** The letters that the bytes of one letter in UTF-8 become. */
    private static final Pattern LETTER = Pattern.compile("[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}");
    private static final Pattern CONTROL = Pattern.compile("[\u0080-\u009f]");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Letters in a row that all read as UTF-8: a shorter row (é with a space and a quotation mark) does by chance. */
    private static final int NO_CHANCE = 4;

    private TwiceEncoded() {
    }

    /** The text of a page with control letters as it was meant: they stand for parts of letters or, alone, for letters of windows-1252. */
    static String repaired(String text) {
        StringBuilder once = new StringBuilder(text.length());
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = at;
            while (end < text.length() && mayBeByte(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                once.append(text, done, at).append(meant(text.substring(at, end)));
                done = end;
                at = end;
            }
        }
        return once.append(text, done, text.length()).toString();
    }

    private static boolean mayBeByte(char letter) {
        return letter >= '\u0080' && letter <= '\u00ff';
    }

    private static String meant(String letters) {
        boolean twice = letters.length() >= NO_CHANCE || letters.charAt(0) <= '\u00c3' || CONTROL.matcher(letters).find();
        return twice ? decoded(letters).orElseGet(() -> withoutControls(letters)) : letters;
    }

    private static Optional<String> decoded(String letters) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(letters.getBytes(StandardCharsets.ISO_8859_1))).toString());
        } catch (CharacterCodingException notEncodedTwice) {
            return Optional.empty();
        }
    }

    private static String withoutControls(String letters) {
        String once = LETTER.matcher(letters)
                .replaceAll(letter -> CONTROL.matcher(letter.group()).find() ? decoded(letter.group()).orElse(letter.group()) : letter.group());
        return CONTROL.matcher(once).replaceAll(control -> inWindows(control.group()));
    }

    /** Five of the control letters are none in windows-1252 either. */
    private static String inWindows(String control) {
        String letter = new String(control.getBytes(StandardCharsets.ISO_8859_1), WINDOWS);
        return letter.charAt(0) == '\ufffd' ? "" : letter;
    }
}
