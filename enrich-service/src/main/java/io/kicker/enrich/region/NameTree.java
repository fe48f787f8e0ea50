package io.kicker.enrich.region;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Writes each node as the letter that leads to it and how far back the node before it lies, then what the names stand for. */
    void write(DataOutputStream out) throws IOException {
        int[] parents = new int[lastNode + 1];
        char[] letters = new char[lastNode + 1];
        for (int slot = 0; slot < edges.length; slot++) {
            if (edges[slot] != 0) {
                parents[targets[slot]] = (int) (edges[slot] >>> 16);
                letters[targets[slot]] = (char) edges[slot];
            }
        }
        Packed.write(lastNode, out);
        for (int node = ROOT + 1; node <= lastNode; node++) {
            out.writeChar(letters[node]);
            Packed.write(node - parents[node], out);
        }
        writeMeanings(out);
    }

    /** Names of one row come one after the other and share what they stand for. */
    private void writeMeanings(DataOutputStream out) throws IOException {
        List<Meaning> distinct = entries.stream().skip(1).distinct().toList();
        Packed.write(distinct.size(), out);
        for (Meaning meaning : distinct) {
            Packed.write(meaning.place().codes(), out);
            Packed.write(meaning.place().atHome(), out);
            out.writeBoolean(meaning.place().ambiguous());
            Packed.write(meaning.longestEnding(), out);
            out.writeBoolean(meaning.capitalised());
        }
        Map<Meaning, Integer> numbers = new HashMap<>();
        distinct.forEach(meaning -> numbers.put(meaning, numbers.size() + 1));
        for (int node = 0; node <= lastNode; node++) {
            Packed.write(node < meanings.length && meanings[node] != 0 ? numbers.get(entries.get(meanings[node])) : 0, out);
        }
    }

    static NameTree read(DataInputStream in) throws IOException {
        NameTree tree = new NameTree();
        tree.lastNode = Packed.number(in);
        tree.edgeCount = tree.lastNode - ROOT;
        tree.edges = new long[Math.max(tree.edges.length, Integer.highestOneBit(tree.edgeCount * 2) << 1)];
        tree.targets = new int[tree.edges.length];
        for (int node = ROOT + 1; node <= tree.lastNode; node++) {
            char letter = in.readChar();
            tree.put((long) (node - Packed.number(in)) << 16 | letter, node);
        }
        for (int left = Packed.number(in); left > 0; left--) {
            Place place = new Place(Packed.texts(in), Packed.texts(in), in.readBoolean());
            tree.entries.add(new Meaning(place, Packed.number(in), in.readBoolean()));
        }
        tree.meanings = new int[tree.lastNode + 1];
        for (int node = 0; node <= tree.lastNode; node++) {
            tree.meanings[node] = Packed.number(in);
        }
        return tree;
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
