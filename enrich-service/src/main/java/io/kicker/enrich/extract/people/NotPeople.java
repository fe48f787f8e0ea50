package io.kicker.enrich.extract.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.WordLists;

/** Words that no person's name has, from a table (jobs, desks, organisations, legal forms of companies, labels of bylines), and hosts. */
final class NotPeople {

    private static final Map<String, List<String>> TABLE = WordLists.byKey(NotPeople.class, "not-people.csv");

    private static final Set<String> WORDS = Set.copyOf(TABLE.get("word"));
    private static final Set<String> FIELDS = Set.copyOf(TABLE.get("field"));
    private static final Set<String> FUNCTIONS = Set.copyOf(TABLE.get("function"));
    private static final Set<String> LEGAL_FORMS = Set.copyOf(TABLE.get("form"));

    /** By its end, what somebody is in German; what stands before it is two letters at least. */
    private static final Pattern GERMAN_FUNCTION = Pattern.compile(".{2,}(?:" + String.join("|", TABLE.get("ending")) + ")");

    private static final Pattern HOST = Pattern.compile("(?:[\\w-]+\\.)*[\\w-]{3,}\\.(?:com|org|net|info|news|[a-z]{2})");

    private static final int NAME_AND_FORM = 3;
    private static final int SHORTEST_GERMAN_FUNCTION = 10;

    private NotPeople() {
    }

    /** Whether none of a name's words tells that it is none. */
    static boolean noneOf(String[] words) {
        for (String word : words) {
            if (isOne(word)) {
                return false;
            }
        }
        return words.length < 2 || !areNobody(words[words.length - 2], words[words.length - 1]) || isFullNameBefore(words);
    }

    /** "e. V.", "Harbour AB", "Super User". */
    private static boolean areNobody(String lastButOne, String last) {
        String form = last.endsWith(".") ? last.substring(0, last.length() - 1) : last;
        return LEGAL_FORMS.contains(form) || LEGAL_FORMS.contains(lastButOne + form) || WORDS.contains(PersonName.letters(lastButOne + last));
    }

    /** "Mira Santoso SE" has studied economics. */
    private static boolean isFullNameBefore(String[] words) {
        return words.length == NAME_AND_FORM && words[2].length() == 2 && GivenNames.isGiven(words[0]);
    }

    static boolean isOne(String word) {
        String letters = PersonName.letters(word);
        return WORDS.contains(letters) || isFunctionOf(letters) || isAdministrator(letters) || isHost(word);
    }

    private static boolean isHost(String word) {
        return word.indexOf('.') > 0 && HOST.matcher(word).matches() && !isUser(word);
    }

    /** A user that systems have from their beginning: "wpadmin". */
    private static boolean isAdministrator(String letters) {
        return letters.endsWith("admin") || letters.endsWith("adminn");
    }

    /** Users call themselves by names that read like hosts: "anna.li". */
    private static boolean isUser(String host) {
        int dot = host.indexOf('.');
        return dot == host.length() - 3 && GivenNames.isGiven(host.substring(0, dot));
    }

    /** Whether it may stand before a job. */
    static boolean isField(String word) {
        return FIELDS.contains(PersonName.letters(word));
    }

    /** Whether it is what a person is, so that a person's name stands before it. */
    static boolean isFunction(String word) {
        return isFunctionOf(PersonName.letters(word));
    }

    private static boolean isFunctionOf(String letters) {
        return FUNCTIONS.contains(letters) || letters.length() >= SHORTEST_GERMAN_FUNCTION && GERMAN_FUNCTION.matcher(letters).matches();
    }
}
