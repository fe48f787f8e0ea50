package io.kicker.enrich.extract.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.WordLists;

/** "And" between the names of a byline, in each language. */
final class And {

    private static final Map<String, List<String>> WORDS = WordLists.byKey(And.class, "and.csv");

    /** In small letters, by whatever follows. */
    static final String ANY = anyOf(WORDS.get("name"));

    /** Those that mean other things elsewhere, before a name of two words. */
    static final String BEFORE_FULL_NAME = anyOf(WORDS.get("full")) + "(?=\\s+\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{Ll}\\s+\\p{Lu})";

    /** Words of scripts without capitals, with the spaces around that tell them from letters of a name. */
    static final String CASELESS = "\\s" + anyOf(WORDS.get("caseless")) + "\\s|" + hebrew("ו");

    private static final String FIRST_CASELESS = WORDS.get("caseless").stream().map(word -> word.substring(0, 1)).collect(Collectors.joining("", "", "ו"));

    private And() {
    }

    /** Whether one of {@link #CASELESS} may begin with a letter. */
    static boolean mayBegin(char letter) {
        return letter > 127 && FIRST_CASELESS.indexOf(letter) >= 0;
    }

    /** Hebrew joins it to the next word, and some family names begin with its letter: between two whole names only. */
    private static String hebrew(String and) {
        return "(?<=\\p{IsHebrew}{2,15}\\s\\p{IsHebrew}{2,15})\\s" + and + "(?=\\p{IsHebrew}{2,15}\\s\\p{IsHebrew}{2})";
    }

    private static String anyOf(List<String> words) {
        return "(?:" + String.join("|", words) + ")";
    }
}
