package io.kicker.enrich.extract.people;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.page.LowerCase;

/** Tells a person's full name from other words with capitals, where nothing else says that it is one. */
public final class GivenNames {

    private static final Set<String> NAMES = WordLists.of(GivenNames.class, "given-names.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" "))).collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 60;
    private static final int ASCII = 128;

    private static final String FAMILY_OR_PARTICLE =
            "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?|(?:al|el)-\\p{Lu}[\\p{L}\\p{M}'’]+|de|da|di|del|della|la|van|der|den|von|zu|al|el|bin";

    /** A title, a given name, a second one or an initial, particles, and a family name. */
    private static final Pattern FULL =
            Pattern.compile("(?:(?:Prof|Dr)\\.?\\s+){0,2}(\\p{Lu}[\\p{L}\\p{M}'’]+)(?:-\\p{Lu}[\\p{L}\\p{M}]+)?(?:\\s+(?:" + FAMILY_OR_PARTICLE + ")){1,4}");

    private GivenNames() {
    }

    /** Whether a text is nothing but a person's full name, the given name a frequent one. */
    public static boolean isFullName(String text) {
        var name = FULL.matcher(text);
        return text.length() <= LONGEST && name.matches() && isGiven(name.group(1)) && PersonName.isPlausible(text);
    }

    /** Whether a word is a frequent given name; the list has no accents. */
    static boolean isGiven(String word) {
        String small = LowerCase.of(word);
        return NAMES.contains(small) || !isAscii(small) && NAMES.contains(Letters.withoutMarks(small));
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(letter -> letter < ASCII);
    }

    /** The same whatever the given name is. */
    static boolean mayBeFullName(String text) {
        return text.length() <= LONGEST && FULL.matcher(text).matches() && PersonName.isPlausible(text);
    }
}
