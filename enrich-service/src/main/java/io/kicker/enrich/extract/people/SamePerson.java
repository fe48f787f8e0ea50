package io.kicker.enrich.extract.people;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Whether two names may be one person's. */
final class SamePerson {

    private SamePerson() {
    }

    /** "Tan", "Dr Mira Tan" and "Mira Luise Tan" are "Mira Tan", too. */
    static boolean isNamed(String name, String other) {
        String letters = PersonName.letters(name);
        String others = PersonName.letters(other);
        return letters.endsWith(others) || others.endsWith(letters) || letters.startsWith(others) || others.startsWith(letters)
                || firstAndLast(name).equals(firstAndLast(other));
    }

    private static String firstAndLast(String name) {
        return PersonName.letters(name.substring(0, name.indexOf(' ') + 1) + name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether a full name goes on from a given name, or begins with some initials. */
    static boolean isFuller(String full, String name) {
        String initials = Arrays.stream(full.split(" ")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return full.indexOf(' ') > 0 && (full.startsWith(name + " ") || name.equals(initials));
    }
}
