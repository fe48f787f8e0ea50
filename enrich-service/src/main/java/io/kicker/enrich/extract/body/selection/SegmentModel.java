package io.kicker.enrich.extract.body.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.kicker.enrich.extract.WordLists;

/**
 * Trees, learnt from pages whose articles are known, that tell how surely a segment belongs to the article. Its file is a line of the names of the
 * features, then a line for each tree: a split is {@code <feature's place in the first line>:<threshold>}, followed by what holds up to the
 * threshold and what holds above it; a leaf is {@code =<log odds>}. The log odds of a segment are the sum over all trees.
 */
public final class SegmentModel {

    /** Read when first asked for: who learns a model of other features has none of them yet. */
    private static final class Standard {
        private static final SegmentModel MODEL = of(WordLists.of(SegmentModel.class, "segment-model.txt"));
    }

    /** Trees asked whatever the first of them say. */
    private static final int FEWEST = 10;

    /**
     * Log odds beyond doubt at the first tree, and ever less up to the last, for trees learnt later correct ever less. Of 87,000 segments of real
     * pages less than one in a thousand would be judged otherwise by all trees, of which a third is asked.
     */
    private static final float SURE = 3;

    private static final int LEAF = -1;
    private static final int FEATURE = 7;
    private static final int FEATURES = (1 << FEATURE) - 1;

    /**
     * Each node in two places, so that one look into memory finds both: its split, the feature's place and, above its {@link #FEATURE bits}, the node
     * above the threshold, or {@link #LEAF}; and the bits of its value, a split's threshold or a leaf's log odds. A split's first branch is the next
     * node.
     */
    private final int[] nodes;
    private final int[] roots;

    private SegmentModel(Builder builder) {
        nodes = builder.nodes.stream().mapToInt(Integer::intValue).toArray();
        roots = builder.roots.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The model that comes with the service. */
    public static SegmentModel standard() {
        return Standard.MODEL;
    }

    /**
     * @param lines of a model's file
     * @throws IllegalArgumentException if they are none
     */
    public static SegmentModel of(List<String> lines) {
        return new SegmentModel(new Builder(lines));
    }

    /** Whether a segment of these features belongs to the article more likely than not. */
    boolean keeps(float[] row) {
        double odds = 0;
        for (int tree = 0; tree < roots.length && (tree < FEWEST || Math.abs(odds) < SURE * (roots.length - tree) / roots.length); tree++) {
            int at = roots[tree];
            for (int split = nodes[at]; split != LEAF; split = nodes[at]) {
                at = row[split & FEATURES] <= Float.intBitsToFloat(nodes[at + 1]) ? at + 2 : split >>> FEATURE;
            }
            odds += Float.intBitsToFloat(nodes[at + 1]);
        }
        return odds > 0;
    }

    private static final class Builder {

        private final List<Integer> nodes = new ArrayList<>();
        private final List<Integer> roots = new ArrayList<>();
        private final int[] known;
        private String[] tree;
        private int next;

        Builder(List<String> lines) {
            known = Arrays.stream(lines.get(0).split(" ")).mapToInt(name -> Feature.valueOf(name).ordinal()).toArray();
            for (String line : lines.subList(1, lines.size())) {
                tree = line.split(" ");
                next = 0;
                roots.add(nodes.size());
                add();
                if (next < tree.length) {
                    throw new IllegalArgumentException("A tree ends before its line does: " + line);
                }
            }
        }

        private void add() {
            if (next == tree.length) {
                throw new IllegalArgumentException("A tree's line ends before it does: " + String.join(" ", tree));
            }
            String node = tree[next++];
            int place = nodes.size();
            int colon = node.indexOf(':');
            nodes.add(LEAF);
            nodes.add(Float.floatToIntBits(Float.parseFloat(node.substring(Math.max(colon, 0) + 1))));
            if (colon >= 0) {
                add();
                nodes.set(place, nodes.size() << FEATURE | known[Integer.parseInt(node.substring(0, colon))]);
                add();
            }
        }
    }
}
