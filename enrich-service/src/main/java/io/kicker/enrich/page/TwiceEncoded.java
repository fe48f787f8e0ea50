package io.kicker.enrich.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that a publisher's system took for ISO-8859-1 and encoded once more. What shows it are the control letters U+0080 to U+009F: no text has them, and nearly all
 * twice encoded quotation marks and dashes do.
 */
final class TwiceEncoded {

    /** The letters that the bytes of one letter in UTF-8 become. */
    private static final Pattern LETTER = Pattern.compile("[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}");
    private static final Pattern HIGH = Pattern.compile("[\u0080-\u00ff]");
    private static final Pattern CONTROL = Pattern.compile("[\u0080-\u009f]");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TwiceEncoded() {
    }

    /** The text as it was meant: without control letters, which stand for parts of letters or, alone, for letters of windows-1252. */
    static String repaired(String text) {
        boolean wholly = !HIGH.matcher(LETTER.matcher(text).replaceAll("")).find();
        String once = LETTER.matcher(text).replaceAll(letter -> Matcher.quoteReplacement(wholly || isMeant(letter.group()) ? decoded(letter.group()) : letter.group()));
        return CONTROL.matcher(once).replaceAll(control -> Matcher.quoteReplacement(inWindows(control.group())));
    }

    /** In a page of which a part is encoded once, é with a quotation mark and a space would be a letter too. What begins with the two signs of Latin letters is no text. */
    private static boolean isMeant(String letter) {
        return letter.charAt(0) <= '\u00c3' || CONTROL.matcher(letter).find();
    }

    private static String decoded(String letter) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(letter.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException notEncodedTwice) {
            return letter;
        }
    }

    /** Five of the control letters are none in windows-1252 either. */
    private static String inWindows(String control) {
        String letter = new String(control.getBytes(StandardCharsets.ISO_8859_1), WINDOWS);
        return letter.charAt(0) == '\ufffd' ? "" : letter;
    }
}
