package io.kicker.enrich.extract.body.selection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.body.layout.Boilerplate;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.PageLayout;
import io.kicker.enrich.extract.body.layout.Roles;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;
import io.kicker.enrich.extract.people.SignOff;

/** Decides for each segment in the root whether it belongs to the article. */
public final class Selection {

    /** Text shorter than this says nothing about itself; what stands around it decides. */
    private static final int SHORT = 25;

    /** Letters of a sentence that is set as a heading and none. */
    private static final int SHORTEST_PARAGRAPH = 60;

    /** Letters of an answer. */
    private static final int ANSWER = 80;

    /** Lines behind the last sentence. */
    private static final int MOST_SIGNED = 2;

    private static final int LOWEST_HEADING = 6;

    /** The share of the prose kept by the rules that the model must leave; of lists and labels it may take all. */
    private static final double LEAST_LEFT = 0.7;

    private static final Set<Boilerplate> SURE = EnumSet.of(Boilerplate.SITE, Boilerplate.READERS);

    private final Frame root;
    private final List<Segment> all;
    private final List<Segment> segments;
    private final Set<String> captions;
    private final Map<Frame, double[]> lists = new HashMap<>();
    private final Map<Frame, Boolean> pictureBoxes = new HashMap<>();

    private Selection(PageLayout layout, Frame root) {
        this.root = root;
        this.all = layout.segments();
        this.segments = layout.segments().subList(root.first(), root.last());
        this.captions = layout.captions();
    }

    /** Marks the segments that belong to the article as kept, first by rules, then by what the model has learnt. */
    public static void select(PageLayout layout, Frame root, SegmentModel model) {
        Selection selection = byRules(layout, root);
        selection.refine(new SegmentFeatures(layout, root), model);
        KeyPoints.keep(selection.segments);
        SignUpBoxes.drop(selection.segments, root);
        EmptiedBoxes.empty(layout, root);
        HeadedTeasers.drop(selection.segments, selection.all);
        PicturesAtEnd.drop(selection.segments);
        PicturesOfTeasers.drop(selection.segments, selection.all);
        LinesElsewhere.dropAnnouncementsAtEnd(selection.segments);
        selection.dropHeadingsOfNothing();
    }

    static Selection byRules(PageLayout layout, Frame root) {
        layout.judgeWithin(root);
        Selection selection = new Selection(layout, root);
        selection.weighLists();
        selection.segments.forEach(segment -> segment.keep(selection.keeps(segment)));
        selection.trimEnds();
        selection.dropLooseShortText();
        selection.dropHeadingsOfNothing();
        return selection;
    }

    /** Asks the model about all that the rules are not sure of. If it leaves little of what they keep, it does not know such pages, and the rules count. */
    private void refine(SegmentFeatures features, SegmentModel model) {
        boolean[] keeps = new boolean[segments.size()];
        boolean begun = false;
        double before = 0;
        double after = 0;
        for (int i = 0; i < keeps.length; i++) {
            Segment segment = segments.get(i);
            boolean opens = !begun && isParagraphAsHeading(segment);
            boolean byRules = isSure(segment) || isQuestion(i) || opens;
            keeps[i] = byRules ? segment.kept() : isInPost(i) ? keeps[i - 1] && segment.linkDensity() < 0.5 : model.keeps(features.of(i));
            begun |= keeps[i] && segment.isText();
            before += segment.kept() ? segment.goodness() : 0;
            after += keeps[i] ? segment.goodness() : 0;
        }
        if (after >= before * LEAST_LEFT) {
            completeLists(keeps);
            keepLinesAbove(keeps);
            completeHeadings(keeps);
            for (int i = 0; i < keeps.length; i++) {
                segments.get(i).keep(keeps[i]);
            }
        }
        LinesElsewhere.drop(segments);
        Copies.drop(segments);
    }

    /** A list is kept or left out as a whole, as the model judges most of what the rules are not sure of in it. */
    private void completeLists(boolean[] keeps) {
        Map<Frame, int[]> votes = new HashMap<>();
        for (int i = 0; i < keeps.length; i++) {
            if (isItem(segments.get(i))) {
                votes.computeIfAbsent(list(segments.get(i)), key -> new int[1])[0] += keeps[i] ? 1 : -1;
            }
        }
        for (int i = 0; i < keeps.length; i++) {
            keeps[i] = isItem(segments.get(i)) ? votes.get(list(segments.get(i)))[0] >= (segments.get(i).kept() ? 0 : 1) : keeps[i];
        }
    }

    /** A line that a block begins with, as a question above its answer, is kept with what follows it there. */
    private void keepLinesAbove(boolean[] keeps) {
        for (int i = keeps.length - 2; i >= 0; i--) {
            Segment line = segments.get(i);
            keeps[i] |= line.isFirstInBold() && line.frame() == segments.get(i + 1).frame() && keeps[i + 1] && !isSure(line);
        }
    }

    /**
     * Headings of one template stand above parts of one kind: where most of them are kept, all are that the rules keep, or that stand right above prose
     * that is kept.
     */
    private void completeHeadings(boolean[] keeps) {
        Map<String, List<Integer>> byTemplate = IntStream.range(0, keeps.length).filter(i -> isHeading(i, keeps)).boxed()
                .collect(Collectors.groupingBy(i -> template(segments.get(i))));
        for (List<Integer> headings : byTemplate.values()) {
            if (headings.stream().filter(i -> keeps[i]).count() * 2 > headings.size()) {
                headings.forEach(i -> keeps[i] = true);
            }
        }
    }

    private boolean isHeading(int index, boolean[] keeps) {
        Segment segment = segments.get(index);
        return segment.role() == Role.HEADING && segment.linkChars() == 0 && !segment.isPhrase() && !Letters.first(segment.text()).isEmpty()
                && (segment.kept() || index + 1 < keeps.length && keeps[index + 1] && isBelow(segments.get(index + 1), segment));
    }

    private static boolean isBelow(Segment text, Segment heading) {
        return text.isProse() && text.frame().outer() == heading.frame().outer();
    }

    private static String template(Segment heading) {
        Frame box = heading.frame().outer();
        return heading.frame().element().normalName() + "." + heading.frame().names() + " " + box.element().normalName() + "." + box.names();
    }

    private boolean isItem(Segment segment) {
        return segment.role() == Role.ITEM && !isSure(segment) && (segment.kept() || segment.frame().reasonInRoot() == null) && segment.linkDensity() < 0.5;
    }

    /** Whether the rules know and do not guess: pictures, captions, phrases, what a rule for the site or a heading leaves out, what nobody sees. */
    boolean isSure(Segment segment) {
        Boilerplate reason = segment.frame().reasonInRoot();
        return !segment.isText() || segment.isPhrase() || isCaption(segment) || segment.frame().hiddenInRoot()
                || reason != null && (SURE.contains(reason) || reason == Boilerplate.CAPTION && segment.role() != Role.HEADING);
    }

    /** Whether it goes on in the quoted post that the text before it stands in. */
    private boolean isInPost(int index) {
        return index > 0 && segments.get(index).frame().isPost() && segments.get(index - 1).isText() && segments.get(index - 1).frame().isPost();
    }

    /** A line that asks what the paragraph below it answers. */
    private boolean isQuestion(int index) {
        Segment segment = segments.get(index);
        if (!segment.kept() || segment.linkChars() > 0 || "?？؟".indexOf(segment.text().charAt(segment.text().length() - 1)) < 0
                || index + 1 == segments.size()) {
            return false;
        }
        Segment answer = segments.get(index + 1);
        return answer.kept() && answer.isProse() && answer.weight() >= ANSWER && answer.linkDensity() < 0.3 && answer.endsLikeSentence();
    }

    private void weighLists() {
        for (Segment segment : segments) {
            if (segment.role() == Role.ITEM) {
                double[] sums = lists.computeIfAbsent(list(segment), key -> new double[3]);
                sums[0] += segment.text().length();
                sums[1] += segment.linkChars();
                sums[2]++;
            }
        }
    }

    private static Frame list(Segment segment) {
        Frame list = segment.frame().list();
        return list == null ? segment.frame() : list;
    }

    private boolean keeps(Segment segment) {
        if (isCaption(segment)) {
            return false;
        }
        Boilerplate reason = segment.frame().reasonInRoot();
        // A table of contents has the words of the headings that the publisher states.
        if (segment.confirmed() && reason != Boilerplate.CAPTION && (reason == null || segment.linkDensity() <= 0.5)) {
            return !segment.isPhrase();
        }
        if (reason != null && !isPicture(segment, reason) || segment.frame().hiddenInRoot()) {
            return false;
        }
        return switch (segment.role()) {
            case HEADING -> segment.linkDensity() < 0.8 && !segment.isPhrase();
            case ITEM -> keepsItem(segment);
            case TEXT, QUOTE, PREFORMATTED -> keepsProse(segment);
            case CAPTION -> false;
            case IMAGE, TABLE, EMBED -> true;
        };
    }

    /** A picture in a box of its own that is named like a widget beside the article, or after the picture's caption. */
    private boolean isPicture(Segment segment, Boilerplate reason) {
        if (segment.role() != Role.IMAGE) {
            return false;
        }
        Frame box = segment.frame();
        while (box.own() == null) {
            box = box.parent();
        }
        return !box.element().normalName().equals("aside")
                && (reason == Boilerplate.CAPTION || reason == Boilerplate.ASIDE && pictureBoxes.computeIfAbsent(box, this::hasNoText));
    }

    private boolean hasNoText(Frame box) {
        return all.subList(box.first(), box.last()).stream().noneMatch(inside -> inside.isText() && !isCaption(inside));
    }

    private boolean isCaption(Segment segment) {
        return segment.role() == Role.CAPTION || segment.isCaption() || captions.contains(segment.text());
    }

    private boolean keepsItem(Segment segment) {
        double[] sums = lists.get(list(segment));
        return sums[1] <= sums[0] * 0.5 && !segment.isPhrase();
    }

    private static boolean keepsProse(Segment segment) {
        double density = segment.linkDensity();
        if (density > 0.75 || density > 0.6 && segment.weight() < 200) {
            return false;
        }
        return !segment.isPhrase();
    }

    /** Some set their first paragraph in large letters, as a heading. */
    private static boolean isParagraphAsHeading(Segment segment) {
        return segment.kept() && segment.role() == Role.HEADING && segment.weight() >= SHORTEST_PARAGRAPH && segment.linkDensity() < 0.3
                && segment.text().endsWith(".") && segment.frame().closest(Roles.HEADLINE) == null;
    }

    /** Before the first and after the last sentence stand dates, labels, links, never the article. */
    private void trimEnds() {
        int first = 0;
        while (first < segments.size() && !isAnchor(segments.get(first), false) && !isParagraphAsHeading(segments.get(first))) {
            Segment segment = segments.get(first++);
            segment.keep(segment.kept() && !segment.isText());
        }
        int last = segments.size() - 1;
        while (last >= first && !isAnchor(segments.get(last), true)) {
            last--;
        }
        int signed = 0;
        for (int i = last + 1; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean continues = last >= first && signed == i - last - 1 && signed < MOST_SIGNED && isParagraphBeside(segment, segments.get(last));
            signed += continues ? 1 : 0;
            segment.keep(segment.kept() && (!segment.isText() || continues));
        }
    }

    /** A line without a full stop that is a paragraph like the one before it: who signs, or where one finds more. */
    private static boolean isParagraphBeside(Segment segment, Segment anchor) {
        return segment.role() == Role.TEXT && segment.linkChars() == 0 && segment.frame().element().normalName().equals("p")
                && anchor.frame().element().normalName().equals("p")
                && segment.frame().parent() == anchor.frame().parent() && segment.frame().names().equals(anchor.frame().names());
    }

    private static boolean isAnchor(Segment segment, boolean atEnd) {
        return segment.kept() && segment.isProse()
                && (segment.confirmed() || SignOff.isLine(segment.text()) || segment.weight() >= (atEnd ? SHORT : 40) && segment.endsLikeSentence()
                || segment.weight() >= 120);
    }

    /** A short line between paragraphs may be speech; one that is no sentence and stands in a box of its own is a label. */
    private void dropLooseShortText() {
        for (Segment segment : segments) {
            if (segment.kept() && segment.role() == Role.TEXT && segment.weight() < SHORT && !segment.endsLikeSentence() && !SignOff.isLine(segment.text())
                    && !segment.frame().element().normalName().equals("p")) {
                segment.keep(segment.frame().element() == root.element());
            }
        }
    }

    /** A heading stays if text follows before a heading of its level or above. */
    private void dropHeadingsOfNothing() {
        boolean[] below = new boolean[LOWEST_HEADING + 1];
        for (int i = segments.size() - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            if (segment.role() == Role.HEADING) {
                int level = Roles.level(segment.frame());
                segment.keep(segment.kept() && below[level]);
                Arrays.fill(below, level, below.length, false);
            } else if (segment.kept() && (segment.isProse() || segment.role() == Role.TABLE || segment.role() == Role.EMBED)) {
                Arrays.fill(below, true);
            }
        }
    }
}
