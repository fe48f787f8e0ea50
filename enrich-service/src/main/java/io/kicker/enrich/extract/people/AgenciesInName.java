package io.kicker.enrich.extract.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a byline that is an agency, has one behind the name or a slash, or its office: "Reuters in Boston", "Mira Tan/AP", "Mira Tan (AP)",
 * "Mira Tan Associated Press".
 *
 * @param agencies in lower case
 * @param rest     what may be a person
 */
record AgenciesInName(List<String> agencies, Optional<String> rest) {

    /** Words of the longest agency's name behind a person's; a single word may be a family name. */
    private static final int MOST_WORDS = 3;
    private static final int FEWEST_WORDS = 2;

    private static final Pattern IN_BRACKETS = Pattern.compile("([^(\\[]*[^(\\[\\s])\\s*[(\\[]([^()\\[\\]]{2,40})[)\\]]");

    static AgenciesInName of(String part) {
        Optional<String> whole = Agencies.named(part);
        if (whole.isPresent() || part.indexOf(' ') < 0 && part.indexOf('/') < 0) {
            return new AgenciesInName(whole.stream().toList(), whole.isPresent() ? Optional.empty() : Optional.of(part));
        }
        if (part.indexOf('/') >= 0) {
            return besideSlash(part, part.split("/"));
        }
        Matcher bracket = IN_BRACKETS.matcher(part);
        List<String> bracketed = bracket.matches() ? Agencies.listed(bracket.group(2)) : List.of();
        if (!bracketed.isEmpty()) {
            return new AgenciesInName(bracketed, Optional.of(bracket.group(1)));
        }
        Optional<String> front = Agencies.named(PersonName.withoutTail(part));
        if (front.isPresent()) {
            return new AgenciesInName(front.stream().toList(), Optional.empty());
        }
        return behindWords(part);
    }

    /** Beside an agency a single word is the publisher ("SBC/AP"), and what follows one or a desk may be its office ("AP/New York"). */
    private static AgenciesInName besideSlash(String part, String[] names) {
        List<String> agencies = Arrays.stream(names).map(Agencies::named).flatMap(Optional::stream).distinct().toList();
        String first = names.length == 0 ? "" : names[0].strip();
        boolean nobody = NotPeople.isOne(first) || Agencies.named(first).isPresent() || !agencies.isEmpty() && first.indexOf(' ') < 0;
        return new AgenciesInName(agencies, nobody ? Arrays.stream(names).map(String::strip).filter(GivenNames::isFullName).findFirst()
                : Optional.of(agencies.isEmpty() ? part : first));
    }

    private static AgenciesInName behindWords(String part) {
        int from = part.length();
        for (int words = 1; words <= MOST_WORDS && from > 0; words++) {
            from = part.lastIndexOf(' ', from - 1);
            Optional<String> agency = words < FEWEST_WORDS || from <= 0 ? Optional.empty() : Agencies.named(part.substring(from + 1));
            if (agency.isPresent()) {
                return new AgenciesInName(agency.stream().toList(), Optional.of(part.substring(0, from)));
            }
        }
        return new AgenciesInName(List.of(), Optional.of(part));
    }
}
