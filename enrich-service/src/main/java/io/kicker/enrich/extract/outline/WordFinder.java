package io.kicker.enrich.extract.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

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

    /** @param word not empty */
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
        return laidOut();
    }

    private Table<T> laidOut() {
        List<Integer> order = IntStream.range(0, next.size()).boxed().sorted(Comparator.comparing(state -> !endings.get(state).isEmpty())).toList();
        int[] rows = new int[order.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[order.get(i)] = i * symbolCount;
        }
        if (rows.length * symbolCount > Character.MAX_VALUE) {
            throw new IllegalStateException("Too many words for moves of two bytes.");
        }
        char[] moves = new char[rows.length * symbolCount];
        for (int state = 0; state < rows.length; state++) {
            for (int symbol = 0; symbol < symbolCount; symbol++) {
                moves[rows[state] + symbol] = (char) rows[next.get(state)[symbol]];
            }
        }
        int silent = (int) endings.stream().filter(List::isEmpty).count();
        return new Table<>(symbols, symbolCount, moves, silent * symbolCount, order.stream().map(state -> List.copyOf(endings.get(state))).toList(), first());
    }

    /** The letter that all words begin with; 0 if there is none or it may be of either case. */
    private char first() {
        int[] letters = IntStream.range(0, ASCII).filter(c -> next.get(0)[symbols[c]] != 0).toArray();
        return letters.length == 1 ? (char) letters[0] : 0;
    }

    /**
     * The words' automaton. A state is the place where its moves begin, so that a move is one look-up; the states in which words end come last.
     *
     * @param firstEnding the first state in which words end
     * @param endings     the words that end in each state
     * @param first       the letter that all words begin with, or 0
     */
    record Table<T>(int[] symbols, int symbolCount, char[] moves, int firstEnding, List<List<Found<T>>> endings, char first) {

        int move(int state, char c) {
            return moves[state + (c < ASCII ? symbols[c] : 0)];
        }

        /** The next place from which a word may begin, or the text's end. */
        int next(String text, int from) {
            int at = first == 0 ? from : text.indexOf(first, from);
            return at < 0 ? text.length() : at;
        }

        /** Whether words end in a state, as in few. */
        boolean isEnding(int state) {
            return state >= firstEnding;
        }

        List<Found<T>> endingIn(int state) {
            return endings.get(state / symbolCount);
        }
    }
}
