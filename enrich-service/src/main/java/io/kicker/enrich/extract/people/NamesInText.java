package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one text of a byline names.
 *
 * @param people   in the order named
 * @param agencies in lower case
 */
record NamesInText(List<String> people, List<String> agencies) {

    private static final Pattern BIOGRAPHY = Pattern.compile("\\s(?:is|was|has|covers|writes|ist|schreibt|est|écrit|es|escribe|è|scrive)\\s");

    private static final int LONGEST_SHORTENED = 4;

    /** @param stated whether the page states the text and does not print it */
    static NamesInText of(String text, SiteNames site, boolean stated) {
        if (site.isOne(text) && !GivenNames.isFullName(text)) {
            return new NamesInText(List.of(), List.of());
        }
        List<String> parts = PersonName.split(stated ? FamilyFirst.turned(text) : text);
        List<String> people = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        boolean nobodyFirst = false;
        // "Mira Tan is a writer in Boston, Massachusetts": what follows a verb is no byline.
        for (String part : BIOGRAPHY.matcher(text).find() ? parts.subList(0, Math.min(1, parts.size())) : parts) {
            AgenciesInName named = AgenciesInName.of(part);
            agencies.addAll(named.agencies());
            Optional<String> person = named.rest().flatMap(rest -> PersonName.of(rest, site));
            // "Harbour Courier, Boston, USA": behind a publisher's name is its place.
            // Behind a job are degrees: "Straits travel editor, SMT".
            if (person.isPresent() && (!nobodyFirst || GivenNames.isFullName(person.get()) || !stated && !isShortened(person.get()))) {
                people.add(person.get());
            }
            nobodyFirst |= people.isEmpty() && agencies.isEmpty();
        }
        return new NamesInText(withoutSingleWords(people), agencies);
    }

    private static boolean isShortened(String name) {
        return name.length() <= LONGEST_SHORTENED && name.equals(name.toUpperCase(Locale.ROOT)) && !PersonName.isCaseless(name);
    }

    /** Beside a full name a single word is a brand, a place or a degree. */
    static List<String> withoutSingleWords(List<String> people) {
        List<String> full = people.stream().filter(NamesInText::isFull).toList();
        return full.isEmpty() ? people : full;
    }

    /** More than one word, or a script without capitals, in which names have no spaces. */
    static boolean isFull(String name) {
        return name.indexOf(' ') > 0 || PersonName.isCaseless(name);
    }
}
