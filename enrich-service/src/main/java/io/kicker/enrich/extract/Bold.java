package io.kicker.enrich.extract;

import java.util.Set;

/** Elements that print a line in bold: subheadings and questions that no markup calls so. */
public final class Bold {

    private static final Set<String> NAMES = Set.of("b", "strong");

    private Bold() {
    }

    /** @param element its name in small letters */
    public static boolean is(String element) {
        return NAMES.contains(element);
    }
}
