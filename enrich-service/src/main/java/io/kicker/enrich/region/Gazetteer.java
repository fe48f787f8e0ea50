package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.region.Words.Word;

/**
 * Finds the countries that a text names, by whole words and as printed: names of one language, with the demonyms, cities and
 * institutions known for it. The longest name wins; a name that stands for nothing (a newspaper's) hides what is in it.
 */
final class Gazetteer {

    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_UNSPACED = 2;
    private static final int LONGEST_UNSPACED = 12;

    private final Map<String, Place> names = new HashMap<>();
    /** How many words the longest name has that begins with this word: most words begin none, and need no further look. */
    private final Map<String, Integer> longestFrom = new HashMap<>();
    private final Map<String, Place> stems = new HashMap<>();
    private final Map<String, Place> states = new HashMap<>();
    private final boolean unspaced;

    /** @param unspaced whether the language writes words without blanks: names are then found anywhere */
    Gazetteer(boolean unspaced) {
        this.unspaced = unspaced;
    }

    /**
     * A name's meaning.
     *
     * @param codes     of the country, or of the countries that have a city of the name, the likeliest first; empty if the name hides
     *                  what is in it
     * @param ambiguous also a person's name or a common word: not believed beside another capitalised word
     */
    record Place(List<String> codes, boolean ambiguous) {

        /** The country, if nothing says which of several. */
        String code() {
            return codes.get(0);
        }

        boolean hides() {
            return codes.isEmpty();
        }
    }

    /**
     * Adds a name.
     *
     * @param name as printed; with an asterisk at its end it stands for all words that begin so, in any case
     */
    void add(String name, Place place) {
        if (name.endsWith("*")) {
            stems.putIfAbsent(name.substring(0, name.length() - 1).toLowerCase(Locale.ROOT), place);
            return;
        }
        List<String> words = Words.of(name).stream().map(Word::text).toList();
        if (!words.isEmpty()) {
            names.putIfAbsent(String.join(" ", words), place);
            longestFrom.merge(words.get(0), Math.min(MOST_WORDS, words.size()), Math::max);
        }
    }

    /** Adds a state or its abbreviation, known as such only after the name of a place in it. */
    void addState(String name, Place place) {
        states.put(name, place);
    }

    /**
     * A place named in a text.
     *
     * @param start where the name begins in the text
     * @param end   where it ends, exclusive
     */
    record Naming(Place place, int start, int end) {
    }

    /** What the text names, in order, as often as it is named. */
    List<Naming> find(String text) {
        return unspaced ? findUnspaced(text) : findWords(text);
    }

    private List<Naming> findUnspaced(String text) {
        List<Naming> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int length = Math.min(LONGEST_UNSPACED, text.length() - i);
            while (length >= SHORTEST_UNSPACED && !names.containsKey(text.substring(i, i + length))) {
                length--;
            }
            if (length >= SHORTEST_UNSPACED) {
                Place place = names.get(text.substring(i, i + length));
                if (!place.hides()) {
                    found.add(new Naming(place, i, i + length));
                }
                i += length;
            } else {
                i++;
            }
        }
        return found;
    }

    private List<Naming> findWords(String text) {
        List<Word> words = Words.of(text);
        List<Naming> found = new ArrayList<>();
        int endOfLast = -1;
        int i = 0;
        while (i < words.size()) {
            Match state = state(words, i);
            if (state != null) {
                int from = endOfLast == i ? found.remove(found.size() - 1).start() : words.get(i).start();
                found.add(new Naming(state.place(), from, words.get(i + state.length() - 1).end()));
                i += state.length();
                continue;
            }
            Match match = longest(words, i);
            if (match == null) {
                i++;
                continue;
            }
            if (!match.place().hides() && !(match.place().ambiguous() && isPartOfAName(words, i, match.length()))) {
                found.add(new Naming(match.place(), words.get(i).start(), words.get(i + match.length() - 1).end()));
                endOfLast = i + match.length();
            }
            i += match.length();
        }
        return found;
    }

    private record Match(Place place, int length) {
    }

    /** "Va" in "Alexandria, Va.": after a place and a comma, known or not, a state says which country it is in. */
    private Match state(List<Word> words, int start) {
        if (states.isEmpty() || start == 0 || !words.get(start).afterComma() || !words.get(start - 1).isCapitalised()) {
            return null;
        }
        for (int length = Math.min(2, words.size() - start); length >= 1; length--) {
            String phrase = phrase(words, start, length);
            Place place = phrase == null ? null : states.get(phrase);
            if (place != null) {
                return new Match(place, length);
            }
        }
        return null;
    }

    private Match longest(List<Word> words, int start) {
        String first = words.get(start).text();
        int longest = Math.max(longestFrom.getOrDefault(first, 0), isUpperCase(first) ? longestFrom.getOrDefault(titleCase(first), 0) : 0);
        for (int length = Math.min(longest, words.size() - start); length >= 1; length--) {
            String phrase = phrase(words, start, length);
            Place place = phrase == null ? null : names.get(phrase);
            if (place == null && phrase != null && isShouted(phrase)) {
                place = names.get(titleCase(phrase));
            }
            if (place != null) {
                return new Match(place, length);
            }
        }
        return stem(first).map(place -> new Match(place, 1)).orElse(null);
    }

    /** The words joined by blanks, or null if something else than a blank or hyphen stands between them. */
    private static String phrase(List<Word> words, int start, int length) {
        if (length == 1) {
            return words.get(start).text();
        }
        StringBuilder phrase = new StringBuilder(words.get(start).text());
        for (int i = start + 1; i < start + length; i++) {
            if (!words.get(i).joined()) {
                return null;
            }
            phrase.append(' ').append(words.get(i).text());
        }
        return phrase.toString();
    }

    private Optional<Place> stem(String word) {
        if (stems.isEmpty() || word.length() < SHORTEST_STEM) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (int length = lower.length(); length >= SHORTEST_STEM; length--) {
            Place place = stems.get(lower.substring(0, length));
            if (place != null) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** "Michael Jordan", "Chad Smith": a capitalised neighbour within the sentence makes it a person's name. */
    private static boolean isPartOfAName(List<Word> words, int start, int length) {
        Word word = words.get(start);
        boolean before = start > 0 && word.joined() && !isShouted(words.get(start - 1).text()) && words.get(start - 1).isCapitalised() && !words.get(start - 1).startsSentence();
        int next = start + length;
        boolean after = next < words.size() && words.get(next).joined() && !isShouted(words.get(next).text()) && words.get(next).isCapitalised();
        return before || after;
    }

    /** All capitals, as headlines and datelines have it; short ones are abbreviations and stand as they are. */
    private static boolean isShouted(String phrase) {
        return phrase.length() > 3 && isUpperCase(phrase);
    }

    private static boolean isUpperCase(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(1)) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String titleCase(String phrase) {
        StringBuilder title = new StringBuilder(phrase.toLowerCase(Locale.ROOT));
        for (int i = 0; i < title.length(); i++) {
            if (i == 0 || title.charAt(i - 1) == ' ') {
                title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
            }
        }
        return title.toString();
    }
}
