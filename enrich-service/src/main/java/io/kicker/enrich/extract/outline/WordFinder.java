package io.kicker.enrich.extract.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Finds many words within a text in one pass, whatever their case (Aho and Corasick, 1975).
 *
 * @param <T> what a word stands for
 */
final class WordFinder<T> {

    private static final int ASCII = 128;

    private final int[] symbols = new int[ASCII];
    private final List<int[]> next = new ArrayList<>();
    private final List<List<Found<T>>> endings = new ArrayList<>();
    private int symbolCount = 1;

    /** A word that ends where the finder stands. */
    record Found<T>(int length, T meaning) {
    }

    WordFinder() {
        state();
    }

    private int state() {
        next.add(new int[ASCII]);
        endings.add(new ArrayList<>());
        return next.size() - 1;
    }

    void add(String word, T meaning) {
        int state = 0;
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            int symbol = symbols[c] == 0 ? symbols[c] = symbols[Character.toUpperCase(c)] = symbolCount++ : symbols[c];
            if (next.get(state)[symbol] == 0) {
                next.get(state)[symbol] = state();
            }
            state = next.get(state)[symbol];
        }
        endings.get(state).add(new Found<>(word.length(), meaning));
    }

    /** The finder of all words added. */
    Table<T> table() {
        int[] fallbacks = new int[next.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.poll();
            for (int symbol = 0; symbol < symbolCount; symbol++) {
                int to = next.get(state)[symbol];
                int otherwise = state == 0 ? 0 : next.get(fallbacks[state])[symbol];
                if (to == 0) {
                    next.get(state)[symbol] = otherwise;
                } else {
                    fallbacks[to] = otherwise;
                    endings.get(to).addAll(endings.get(otherwise));
                    open.add(to);
                }
            }
        }
        short[] moves = new short[next.size() * symbolCount];
        for (int state = 0; state < next.size(); state++) {
            for (int symbol = 0; symbol < symbolCount; symbol++) {
                moves[state * symbolCount + symbol] = (short) next.get(state)[symbol];
            }
        }
        @SuppressWarnings("unchecked")
        List<Found<T>>[] ending = endings.stream().map(found -> found.isEmpty() ? null : List.copyOf(found)).toArray(List[]::new);
        return new Table<>(symbols, symbolCount, moves, ending);
    }

    /** The words' automaton: the words that end in each of its states. */
    record Table<T>(int[] symbols, int symbolCount, short[] moves, List<Found<T>>[] endings) {

        int move(int state, char c) {
            return moves[state * symbolCount + (c < ASCII ? symbols[c] : 0)];
        }

        /** The next place from which a word may begin, or the text's end. */
        int next(String text, int from) {
            int at = from;
            while (at < text.length() && move(0, text.charAt(at)) == 0) {
                at++;
            }
            return at;
        }

        /** The words that end in a state, or null if none do, as in nearly all. */
        List<Found<T>> endingIn(int state) {
            return endings[state];
        }
    }
}
