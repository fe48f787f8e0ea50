package io.kicker.enrich.extract.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name as libraries write it, the family's first: "Tan, Mira", "Tan, M. de". */
final class FamilyFirst {

    private static final Pattern NAME = Pattern.compile("(\\p{Lu}[\\p{L}\\p{M}'’-]+), "
            + "((?:\\p{Lu}\\.[ -]?)+|(\\p{Lu}[\\p{L}\\p{M}'’]+)(?:-\\p{Lu}\\p{L}+)?(?: \\p{Lu}\\.?)?)"
            + "((?: (?:de|da|di|van|von|der|den|la|zu))*)");
    private static final int LONGEST = 50;

    private FamilyFirst() {
    }

    /** The name with the given one first; any other text as it is. */
    static String turned(String text) {
        Matcher name = text.indexOf(',') > 0 && text.length() <= LONGEST ? NAME.matcher(text.strip()) : null;
        boolean turned = name != null && name.matches()
                && (!name.group(4).isEmpty() || !GivenNames.isGiven(name.group(1)) && (name.group(3) == null || GivenNames.isGiven(name.group(3))));
        return turned ? name.group(2).strip() + name.group(4) + " " + name.group(1) : text;
    }
}
