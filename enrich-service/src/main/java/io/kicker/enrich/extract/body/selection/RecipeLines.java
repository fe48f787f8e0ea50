package io.kicker.enrich.extract.body.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.PageLayout;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;

/** Keeps the ingredients and steps that a recipe's JSON-LD gives where the page prints them: "2 carrots" looks like no part of an article. */
public final class RecipeLines {

    /** Segments between a list's heading and the list: a switch of servings, a link to a shop. */
    private static final int NEAR = 3;

    /** How often each line is given. */
    private final Map<String, Integer> open = new HashMap<>();

    private RecipeLines(List<String> lines) {
        lines.forEach(line -> open.merge(Letters.of(line), 1, Integer::sum));
        open.remove("");
    }

    public static void keep(Frame root, PageLayout layout, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        RecipeLines recipe = new RecipeLines(lines);
        List<Segment> segments = layout.segments().subList(root.first(), root.last());
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).isProse() && recipe.takes(segments.get(i))) {
                segments.get(i).keep(true);
                keepHeading(segments, i);
            }
        }
    }

    private boolean takes(Segment segment) {
        String letters = Letters.of(segment.text());
        boolean given = !segment.frame().hidden() && open.getOrDefault(letters, 0) > 0;
        if (given) {
            open.merge(letters, -1, Integer::sum);
        }
        return given;
    }

    private static void keepHeading(List<Segment> segments, int line) {
        for (int i = line - 1; i >= Math.max(0, line - NEAR); i--) {
            Segment before = segments.get(i);
            if (before.role() == Role.HEADING) {
                before.keep(before.kept() || before.linkChars() == 0 && !before.isPhrase() && !before.frame().hidden());
                return;
            }
        }
    }
}
