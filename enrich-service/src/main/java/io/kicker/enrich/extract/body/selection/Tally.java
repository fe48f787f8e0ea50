package io.kicker.enrich.extract.body.selection;

import java.util.function.IntUnaryOperator;

/** A number that each of several segments has, summed up before and behind each. */
final class Tally {

    private final int[] before;

    /** @param number of a segment, by its index */
    Tally(int segments, IntUnaryOperator number) {
        before = new int[segments + 1];
        for (int i = 0; i < segments; i++) {
            before[i + 1] = before[i] + number.applyAsInt(i);
        }
    }

    int all() {
        return before[before.length - 1];
    }

    int before(int index) {
        return before[index];
    }

    int behind(int index) {
        return all() - before[index + 1];
    }
}
