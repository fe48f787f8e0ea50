package io.kicker.enrich.extract.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    /** The feature of each node; -1 for a leaf. A split's first branch is the next node. */
    private final int[] features;
    /** The threshold of a split, the value of a leaf. */
    private final float[] values;
    private final int[] above;
    private final int[] roots;
    /** The least and the most that a tree and those after it can add to the log odds. */
    private final double[] least;
    private final double[] most;

    private SegmentModel(Builder builder) {
        features = builder.features.stream().mapToInt(Integer::intValue).toArray();
        above = builder.above.stream().mapToInt(Integer::intValue).toArray();
        roots = builder.roots.stream().mapToInt(Integer::intValue).toArray();
        values = new float[builder.values.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = builder.values.get(i);
        }
        least = new double[roots.length + 1];
        most = new double[roots.length + 1];
        for (int tree = roots.length - 1; tree >= 0; tree--) {
            double[] leaves = leaves(roots[tree], tree + 1 < roots.length ? roots[tree + 1] : values.length);
            least[tree] = least[tree + 1] + Arrays.stream(leaves).min().orElse(0);
            most[tree] = most[tree + 1] + Arrays.stream(leaves).max().orElse(0);
        }
    }

    private double[] leaves(int from, int to) {
        return IntStream.range(from, to).filter(node -> features[node] < 0).mapToDouble(node -> values[node]).toArray();
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
        int tree = 0;
        // Trees learnt later correct ever less: most segments are beyond doubt long before the last.
        while (tree < roots.length && odds + most[tree] > 0 && odds + least[tree] <= 0) {
            int at = roots[tree++];
            while (features[at] >= 0) {
                at = row[features[at]] <= values[at] ? at + 1 : above[at];
            }
            odds += values[at];
        }
        return odds + least[tree] > 0;
    }

    private static final class Builder {

        private final List<Integer> features = new ArrayList<>();
        private final List<Float> values = new ArrayList<>();
        private final List<Integer> above = new ArrayList<>();
        private final List<Integer> roots = new ArrayList<>();
        private final int[] known;
        private String[] nodes;
        private int next;

        Builder(List<String> lines) {
            known = Arrays.stream(lines.get(0).split(" ")).mapToInt(name -> Feature.valueOf(name).ordinal()).toArray();
            for (String tree : lines.subList(1, lines.size())) {
                nodes = tree.split(" ");
                next = 0;
                roots.add(features.size());
                add();
                if (next < nodes.length) {
                    throw new IllegalArgumentException("A tree ends before its line does: " + tree);
                }
            }
        }

        private void add() {
            if (next == nodes.length) {
                throw new IllegalArgumentException("A tree's line ends before it does: " + String.join(" ", nodes));
            }
            String node = nodes[next++];
            int place = features.size();
            int colon = node.indexOf(':');
            features.add(colon < 0 ? -1 : known[Integer.parseInt(node.substring(0, colon))]);
            values.add(Float.parseFloat(node.substring(Math.max(colon, 0) + 1)));
            above.add(-1);
            if (colon >= 0) {
                add();
                above.set(place, features.size());
                add();
            }
        }
    }
}
