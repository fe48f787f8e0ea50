package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.kicker.enrich.region.NameTree.Meaning;

/**
 * Finds the countries that a text names, by whole words and as printed: names of one language, with the demonyms, cities and
 * institutions known for it. The longest name wins; a name that stands for nothing (a newspaper's) hides what is in it.
 */
final class Gazetteer {

    private static final int SHORTEST_UNSPACED = 2;
    private static final int ANY_ENDING = 99;
    // Shorter words in capitals are abbreviations and stand as they are.
    private static final int SHORTEST_SHOUTED = 4;

    private final NameTree names = new NameTree();
    private final NameTree stems = new NameTree();
    private final NameTree cities;
    private final Map<String, Place> states = new HashMap<>();
    private final Set<String> institutions = new HashSet<>();
    private final boolean unspaced;
    private final Clitics clitics;

    /**
     * @param cities   names that many languages share
     * @param unspaced whether the language writes words without blanks: names are then found anywhere
     * @param clitics  what sticks to a name's front
     */
    Gazetteer(NameTree cities, boolean unspaced, Clitics clitics) {
        this.cities = cities;
        this.unspaced = unspaced;
        this.clitics = clitics;
    }

    /**
     * A place named in a text.
     *
     * @param start where the name begins in the text
     * @param end   where it ends, exclusive
     */
    record Naming(Place place, int start, int end) {
    }

    /** Where a name ends: after which word. */
    private record Match(Place place, int lastWord) {
    }

    /** @param name as printed; with an asterisk at its end it stands for all words that begin so, in any case */
    void add(String name, Place place) {
        if (name.endsWith("*")) {
            addStem(name.substring(0, name.length() - 1), place, ANY_ENDING, false);
        } else {
            names.add(Letters.oneBlank(name), new Meaning(place, 0, false));
        }
    }

    /** Adds a name's beginning, for all words that begin so and have few enough letters more. */
    void addStem(String stem, Place place, int longestEnding, boolean capitalised) {
        stems.add(Letters.folded(stem), new Meaning(place, longestEnding, capitalised));
    }

    /** Adds a state or its abbreviation, known as such only after the name of a place in it. */
    void addState(String name, Place place) {
        states.put(name, place);
    }

    /** Adds a word that may follow a city without making it a person's name: "Belfast Magistrates". */
    void addInstitution(String word) {
        institutions.add(word);
    }

    /** What the text names, in order, as often as it is named. */
    List<Naming> find(String text) {
        return unspaced ? findUnspaced(text) : findWords(text, Words.of(text));
    }

    private List<Naming> findUnspaced(String text) {
        List<Naming> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            Place place = null;
            for (NameTree tree : List.of(cities, names)) {
                int node = NameTree.ROOT;
                for (int at = i; at < text.length() && (node = tree.step(node, text.charAt(at))) != 0; at++) {
                    Meaning meaning = tree.meaning(node);
                    if (meaning != null && at + 1 - i >= SHORTEST_UNSPACED && at + 1 >= end && !UnspacedWord.isPiece(text, i, at + 1)) {
                        end = at + 1;
                        place = meaning.place();
                    }
                }
            }
            if (place != null && !place.hides()) {
                found.add(new Naming(place, i, end));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private List<Naming> findWords(String text, Words words) {
        List<Naming> found = new ArrayList<>();
        int endOfLast = -1;
        int word = 0;
        while (word < words.count()) {
            Match state = state(text, words, word);
            if (state != null && !isCountryToo(text, words, state, word, endOfLast == word ? found.get(found.size() - 1).place() : null)) {
                int from = endOfLast == word ? found.remove(found.size() - 1).start() : words.start(word);
                found.add(new Naming(state.place(), from, words.end(state.lastWord())));
                word = state.lastWord() + 1;
                continue;
            }
            Match match = longest(text, words, word);
            if (match == null) {
                word++;
                continue;
            }
            if (!match.place().hides() && !(match.place().ambiguous() && isPartOfAName(text, words, word, match.lastWord()))) {
                found.add(new Naming(match.place(), words.start(word), words.end(match.lastWord())));
                endOfLast = match.lastWord() + 1;
            }
            word = match.lastWord() + 1;
        }
        return found;
    }

    /** "Va" in "Alexandria, Va.": after a place and a comma, known or not, a state says which country it is in. */
    private Match state(String text, Words words, int word) {
        if (states.isEmpty() || word == 0 || !words.afterComma(word) || !words.isCapitalised(word - 1)) {
            return null;
        }
        if (word + 1 < words.count() && words.joined(word + 1)) {
            Place place = states.get(text.substring(words.start(word), words.end(word)) + " " + text.substring(words.start(word + 1), words.end(word + 1)));
            if (place != null) {
                return new Match(place, word + 1);
            }
        }
        Place place = states.get(text.substring(words.start(word), words.end(word)));
        return place == null ? null : new Match(place, word);
    }

    /** "Georgia" in "Tbilisi, Georgia": what the state shares its name with, if the place before cannot be in the state's country. */
    private boolean isCountryToo(String text, Words words, Match state, int word, Place before) {
        String country = state.place().code();
        boolean elsewhere = before != null && !before.codes().contains(country) && !before.atHome().contains(country);
        Match other = elsewhere ? exact(names, text, words, word, words.start(word), false) : null;
        return other != null && !other.place().hides() && !other.place().code().equals(country);
    }

    private Match longest(String text, Words words, int word) {
        Match best = longer(exact(names, text, words, word, words.start(word), false), exact(cities, text, words, word, words.start(word), false));
        if (words.isUpperCase(word) && words.length(word) >= SHORTEST_SHOUTED
                || words.isUpperCase(word) && word + 1 < words.count() && words.isUpperCase(word + 1)) {
            best = longer(best, longer(exact(names, text, words, word, words.start(word), true), exact(cities, text, words, word, words.start(word), true)));
        }
        if (!stems.isEmpty()) {
            best = longer(best, stem(text, words, word, words.start(word)));
        }
        int clitic = 0;
        while (best == null && (clitic = clitics.next(text, words.start(word), words.end(word), clitic)) > 0) {
            best = longer(longer(exact(names, text, words, word, clitic, false), exact(cities, text, words, word, clitic, false)),
                    stem(text, words, word, clitic));
        }
        return best;
    }

    /** Of the same length, the first. */
    private static Match longer(Match one, Match other) {
        return one == null || other != null && other.lastWord() > one.lastWord() ? other : one;
    }

    /** Letter by letter through the words, one blank between them. */
    private static Match exact(NameTree tree, String text, Words words, int first, int from, boolean shouted) {
        Match best = null;
        int node = NameTree.ROOT;
        int word = first;
        int at = from;
        while (true) {
            for (; at < words.end(word); at++) {
                node = shouted ? shoutedStep(tree, node, text.charAt(at), at == words.start(word)) : tree.step(node, text.charAt(at));
                if (node == 0) {
                    return best;
                }
            }
            Meaning meaning = tree.meaning(node);
            if (meaning != null && (!shouted || word > first || words.length(first) >= SHORTEST_SHOUTED)) {
                best = new Match(meaning.place(), word);
            }
            if (++word == words.count() || !words.joined(word) || (node = tree.step(node, ' ')) == 0) {
                return best;
            }
            at = words.start(word);
        }
    }

    /** In "RIO DE JANEIRO" the first letter of a word may be a capital or a small one. */
    private static int shoutedStep(NameTree tree, int node, char letter, boolean first) {
        int next = first ? tree.step(node, letter) : 0;
        return next != 0 ? next : tree.step(node, Character.toLowerCase(letter));
    }

    private Match stem(String text, Words words, int first, int from) {
        Match best = null;
        int node = NameTree.ROOT;
        int word = first;
        int at = from;
        while (true) {
            for (; at < words.end(word); at++) {
                if (text.charAt(at) == Letters.NUKTA) {
                    continue;
                }
                node = stems.step(node, Letters.folded(text.charAt(at)));
                if (node == 0) {
                    return best;
                }
                Meaning meaning = stems.meaning(node);
                if (meaning != null && words.end(word) - at - 1 <= meaning.longestEnding()
                        && (!meaning.capitalised() || Letters.isNoLowerCase(text.charAt(from)))) {
                    best = new Match(meaning.place(), word);
                }
            }
            if (++word == words.count() || !words.joined(word) || (node = stems.step(node, ' ')) == 0) {
                return best;
            }
            at = words.start(word);
        }
    }

    /** "Michael Jordan", "Chad Smith": a capitalised neighbour within the sentence makes it a person's name. */
    private boolean isPartOfAName(String text, Words words, int first, int last) {
        boolean before = first > 0 && words.joined(first) && isName(words, first - 1) && (!words.startsSentence(first - 1) || words.isTitle(first - 1));
        boolean after = last + 1 < words.count() && words.joined(last + 1) && isName(words, last + 1)
                && !institutions.contains(text.substring(words.start(last + 1), words.end(last + 1)));
        return before || after;
    }

    private static boolean isName(Words words, int word) {
        return words.isCapitalised(word) && !(words.isUpperCase(word) && words.length(word) >= SHORTEST_SHOUTED);
    }
}
