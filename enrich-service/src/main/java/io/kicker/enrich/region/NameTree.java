package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Names by their letters: a trie whose edges lie in one open-addressed table, so that a lookup touches little memory and makes no
 * objects. Not safe to change while read.
 */
final class NameTree {

    static final int ROOT = 1;
    private static final int NONE = 0;

    private long[] edges = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int[] meanings = new int[1 << 9];
    private final List<Meaning> entries = new ArrayList<>(List.of(new Meaning(null, 0, false)));
    private int edgeCount;
    private int lastNode = ROOT;

    /**
     * What a name stands for.
     *
     * @param longestEnding how many letters a word may have after it
     * @param capitalised   whether it only counts where it begins with a capital
     */
    record Meaning(Place place, int longestEnding, boolean capitalised) {
    }

    /** Adds a name, unless it is known. */
    void add(String name, Meaning meaning) {
        int node = ROOT;
        for (int i = 0; i < name.length(); i++) {
            int next = step(node, name.charAt(i));
            node = next == NONE ? grow(node, name.charAt(i)) : next;
        }
        if (node >= meanings.length) {
            meanings = Arrays.copyOf(meanings, Math.max(node + 1, meanings.length * 2));
        }
        if (meanings[node] == 0) {
            meanings[node] = entries.size();
            entries.add(meaning);
        }
    }

    /** What exactly this name stands for, or null. */
    Meaning find(String name) {
        int node = ROOT;
        for (int i = 0; i < name.length() && node != NONE; i++) {
            node = step(node, name.charAt(i));
        }
        return node == NONE ? null : meaning(node);
    }

    boolean isEmpty() {
        return edgeCount == 0;
    }

    /** The node that a letter leads to, or 0. */
    int step(int node, char letter) {
        long edge = (long) node << 16 | letter;
        for (int slot = slot(edge);; slot = slot + 1 & edges.length - 1) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            if (edges[slot] == 0) {
                return NONE;
            }
        }
    }

    /** What the letters up to this node stand for, or null. */
    Meaning meaning(int node) {
        return node < meanings.length && meanings[node] != 0 ? entries.get(meanings[node]) : null;
    }

    private int grow(int node, char letter) {
        if (++edgeCount * 2 > edges.length) {
            rehash();
        }
        put((long) node << 16 | letter, ++lastNode);
        return lastNode;
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        while (edges[slot] != 0) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private void rehash() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                put(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private int slot(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & edges.length - 1;
    }
}
