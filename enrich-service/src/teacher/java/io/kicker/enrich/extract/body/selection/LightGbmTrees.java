package io.kicker.enrich.extract.body.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Rewrites trees as LightGBM saves them into the lines of a {@link SegmentModel}. */
final class LightGbmTrees {

    private static final Pattern TREE = Pattern.compile("(?ms)^Tree=\\d+$(.*?)^$");

    private final Map<String, String[]> fields = new HashMap<>();
    private final StringBuilder line = new StringBuilder();

    private LightGbmTrees(String tree) {
        tree.lines().filter(row -> row.contains("=")).forEach(row -> fields.put(row.substring(0, row.indexOf('=')), row.substring(row.indexOf('=') + 1).split(" ")));
        write(fields.get("split_feature")[0].isEmpty() ? ~0 : 0);
    }

    static List<String> lines(String model) {
        return TREE.matcher(model).results().map(tree -> new LightGbmTrees(tree.group(1)).line.toString()).toList();
    }

    /** @param node a split's number; a leaf's is written as its complement */
    private void write(int node) {
        line.append(line.isEmpty() ? "" : " ");
        if (node < 0) {
            line.append('=').append(String.format(Locale.ROOT, "%.4f", number("leaf_value", ~node)));
            return;
        }
        line.append(fields.get("split_feature")[node]).append(':').append(Float.toString((float) number("threshold", node)));
        write((int) number("left_child", node));
        write((int) number("right_child", node));
    }

    private double number(String field, int at) {
        return Double.parseDouble(fields.get(field)[at]);
    }
}
