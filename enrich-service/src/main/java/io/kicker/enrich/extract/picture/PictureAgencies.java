package io.kicker.enrich.extract.picture;

import java.util.Set;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.page.LowerCase;

/** Agencies, archives and stocks of pictures. */
final class PictureAgencies {

    /** Names of so many letters are words in other letters: "ap", "pa", "tt". */
    private static final int SHORT = 3;
    private static final int MOST_WORDS = 3;

    private static final Set<String> NAMES = WordLists.of(PictureAgencies.class, "picture-agencies.txt").stream().map(PictureAgencies::key)
            .collect(Collectors.toUnmodifiableSet());

    private PictureAgencies() {
    }

    private static String key(String name) {
        return name.length() <= SHORT ? name : LowerCase.of(name);
    }

    /** Whether a text, of a few words, names one of them in whole words. */
    static boolean areNamedIn(String text) {
        return isNamed(text, false);
    }

    /** Whether the last words of a text are the name of one. */
    static boolean endIn(String text) {
        return isNamed(text, true);
    }

    private static boolean isNamed(String text, boolean atEnd) {
        for (int from = Letters.next(text, 0); from < text.length(); from = Letters.next(text, Letters.end(text, from))) {
            int end = from;
            for (int words = 0; words < MOST_WORDS && end < text.length(); words++) {
                end = Letters.end(text, words == 0 ? from : Letters.next(text, end));
                if (NAMES.contains(key(text.substring(from, end))) && (!atEnd || Letters.next(text, end) == text.length())) {
                    return true;
                }
            }
        }
        return false;
    }
}
