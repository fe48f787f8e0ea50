package io.kicker.index.store;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters as they are typed by readers whose keyboard lacks the others: {@code Łódź} is {@code Lodz}. */
public final class PlainLetters {

    // Combining marks of Latin, Greek and Cyrillic letters; in other scripts such marks are vowels.
    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036F]");
    // Letters that Unicode takes for letters of their own and not for accented ones.
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("ł", "l"), Map.entry("Ł", "L"), Map.entry("ø", "o"), Map.entry("Ø", "O"), Map.entry("đ", "d"), Map.entry("Đ", "D"),
            Map.entry("ð", "d"), Map.entry("Ð", "D"), Map.entry("þ", "th"), Map.entry("Þ", "Th"), Map.entry("ħ", "h"), Map.entry("Ħ", "H"),
            Map.entry("ı", "i"), Map.entry("æ", "ae"), Map.entry("Æ", "AE"), Map.entry("œ", "oe"), Map.entry("Œ", "OE"), Map.entry("ß", "ss"));
    private static final Pattern OTHER = Pattern.compile("[" + String.join("", OTHERS.keySet()) + "]");

    private PlainLetters() {
    }

    /** The text with every such letter replaced. */
    public static String of(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)) {
            return text;
        }
        String whole = OTHER.matcher(text).replaceAll(letter -> OTHERS.get(letter.group()));
        String bare = ACCENT.matcher(Normalizer.normalize(whole, Normalizer.Form.NFD)).replaceAll("");
        // Together again what is no accent: Korean syllables and Japanese voiced sounds come apart too.
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }
}
