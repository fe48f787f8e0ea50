package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.page.LowerCase;

/** News agencies by the names bylines give them. */
public final class Agencies {

    /** Agencies by each of their names. */
    private static final Map<String, String> NAMES = names();

    /** Names that are also common words or initials: taken only beside another agency or in a list of them. */
    private static final Set<String> AMBIGUOUS = Set.of("aa", "tt", "pa", "sid", "ats", "apa", "ani", "dw", "agi", "pap");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;/]|\\b" + And.ANY + "\\b)\\s*");
    private static final SignsAround SIGNS_AROUND = new SignsAround("([/-", ")].*:-");

    private Agencies() {
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        WordLists.byKey(Agencies.class, "agencies.csv").forEach((agency, called) -> called.forEach(name -> names.put(name, agency)));
        return Map.copyOf(names);
    }

    /** The agency a name means, or empty if it means none. */
    public static Optional<String> named(String name) {
        String key = key(name);
        return AMBIGUOUS.contains(key) && !name.equals(name.toUpperCase(Locale.ROOT)) ? Optional.empty() : Optional.ofNullable(NAMES.get(key));
    }

    /** The agencies in a list such as "afp, ap, Reuters", or an empty list if it names anything else too. */
    static List<String> listed(String list) {
        List<String> agencies = new ArrayList<>();
        for (String part : SEPARATOR.split(list)) {
            Optional<String> agency = Optional.ofNullable(NAMES.get(key(part)));
            if (agency.isEmpty()) {
                return List.of();
            }
            agencies.add(agency.get());
        }
        return agencies;
    }

    private static String key(String name) {
        return SIGNS_AROUND.cut(LowerCase.of(name.strip()));
    }
}
