package io.kicker.enrich.extract.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user's name or a part of an address that is made of a person's: "mira.tan", "mira-j-tan". */
final class UserName {

    private static final Pattern MADE_OF_NAMES = Pattern.compile("(?<given>\\p{Ll}{3,})[._-](?:(?<initial>\\p{Ll})[._-])?(?<family>\\p{Ll}{3,})");

    private UserName() {
    }

    /** The person's name, or the text as it is if it is not clearly made of one: "marie-claire" is one given name. */
    static String inWords(String text) {
        Matcher names = text.indexOf(' ') >= 0 ? null : MADE_OF_NAMES.matcher(text);
        if (names == null || !names.matches() || !GivenNames.isGiven(names.group("given"))
                || text.indexOf('-') > 0 && GivenNames.isGiven(names.group("family"))) {
            return text;
        }
        String initial = names.group("initial") == null ? " " : " " + capital(names.group("initial")) + ". ";
        return capital(names.group("given")) + initial + capital(names.group("family"));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
