package io.kicker.enrich.extract;

import java.util.Set;

/** Elements that print a line in italics or small letters: captions that no markup calls so. */
public final class Italics {

    private static final Set<String> NAMES = Set.of("em", "i", "small");

    private Italics() {
    }

    /** @param element its name in small letters */
    public static boolean are(String element) {
        return NAMES.contains(element);
    }
}
