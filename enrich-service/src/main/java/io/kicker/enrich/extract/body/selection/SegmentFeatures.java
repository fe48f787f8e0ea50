package io.kicker.enrich.extract.body.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.kicker.enrich.extract.Bold;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.PageLayout;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;

/** Tells {@link Feature features} of the texts in a root. */
final class SegmentFeatures {

    static final int COUNT = Feature.values().length;

    /** Letters of a sentence that stands for itself. */
    private static final int LONG = 80;

    /** Beyond this, counts say no more. */
    private static final int MANY = 60;

    /** Signs that a sentence may begin with: quotation marks, an opening bracket, Spanish's. */
    private static final String OF_SENTENCE = "\"'“”‘’«»„(「『¿¡";

    private final Frame root;
    private final double pageProse;
    private final List<Segment> segments;
    private final SegmentKind[] kinds;
    private final Map<String, Integer> copies = new HashMap<>();
    private final Tally sentences;
    private final Tally headings;
    /** Letters that the rules keep. */
    private final Tally kept;
    /** By box, the long sentences in the elements right in it. */
    private final Map<Frame, Integer> besides = new HashMap<>();
    private final int[] since;
    private final int[] until;
    private final boolean confirmed;
    private int length;
    private final float[] row = new float[COUNT];
    private final Wording[] wordings;
    private final SharedWords sharedWords;
    private final Section[] sections;

    SegmentFeatures(PageLayout layout, Frame root) {
        this.root = root;
        this.pageProse = layout.frames().get(0).good();
        this.segments = layout.segments().subList(root.first(), root.last());
        this.kinds = SegmentKind.of(segments);
        this.confirmed = segments.stream().anyMatch(segment -> segment.confirmed());
        this.wordings = Wording.of(segments);
        this.sharedWords = new SharedWords(segments, wordings);
        this.sections = Section.of(segments);
        int size = segments.size();
        since = new int[size];
        until = new int[size];
        boolean[] isLong = new boolean[size];
        for (int i = 0; i < size; i++) {
            Segment segment = segments.get(i);
            isLong[i] = isLongSentence(segment);
            since[i] = i == 0 ? MANY : isLong[i - 1] ? 0 : Math.min(MANY, since[i - 1] + 1);
            if (isLong[i]) {
                besides.merge(segment.frame().outer(), 1, Integer::sum);
            }
            if (segment.isText()) {
                copies.merge(segment.text(), 1, Integer::sum);
                length += segment.weight();
            }
        }
        sentences = new Tally(size, i -> isLong[i] ? 1 : 0);
        headings = new Tally(size, i -> segments.get(i).role() == Role.HEADING ? 1 : 0);
        kept = new Tally(size, i -> segments.get(i).kept() && segments.get(i).isText() ? segments.get(i).weight() : 0);
        for (int i = size - 1; i >= 0; i--) {
            until[i] = i == size - 1 ? MANY : isLong[i + 1] ? 0 : Math.min(MANY, until[i + 1] + 1);
        }
    }

    private static boolean isLongSentence(Segment segment) {
        return segment.kept() && segment.isProse() && segment.weight() >= LONG && segment.linkDensity() < 0.3 && segment.endsLikeSentence();
    }

    /** The features of the text at an index into the root's segments, in their order; the same array each time. */
    float[] of(int index) {
        Segment segment = segments.get(index);
        set(Feature.KEPT, segment.kept());
        text(segment, index);
        boxes(segment);
        kind(kinds[index]);
        place(index);
        section(sections[index]);
        lengths(index - 1, Feature.BEFORE_LENGTH, Feature.BEFORE_LINKS);
        lengths(index + 1, Feature.NEXT_LENGTH, Feature.NEXT_LINKS);
        set(Feature.NEXT_HEADING, index + 1 < segments.size() && segments.get(index + 1).role() == Role.HEADING);
        beside(index, index - 1, Feature.BEFORE_KEPT, Feature.BEFORE_ALIKE);
        set(Feature.BEFORE_BESIDE, besides(segment, index - 1));
        beside(index, index + 1, Feature.NEXT_KEPT, Feature.NEXT_ALIKE);
        set(Feature.NEXT_BESIDE, besides(segment, index + 1));
        beside(index, index + 2, Feature.NEXT_BUT_ONE_KEPT, Feature.NEXT_BUT_ONE_ALIKE);
        return row;
    }

    private void text(Segment segment, int index) {
        String text = segment.text();
        Wording wording = wordings[index];
        set(Feature.LENGTH, Math.log1p(segment.weight()));
        set(Feature.WORDS, wording.words);
        set(Feature.LINKS, segment.linkDensity());
        set(Feature.CAPITALS, (double) wording.capitals / text.length());
        set(Feature.CAPITAL_WORDS, (double) wording.capitalWords / wording.words);
        set(Feature.DIGITS, (double) wording.digits / text.length());
        set(Feature.SHARED_WORDS, sharedWords.share(wording, index));
        set(Feature.SENTENCE, segment.endsLikeSentence());
        set(Feature.COPIES, copies.get(text));
        set(Feature.HEADING, segment.role() == Role.HEADING);
        set(Feature.ITEM, segment.role() == Role.ITEM);
        set(Feature.SIGN, beginsWithSign(text));
    }

    private static boolean beginsWithSign(String text) {
        return !Character.isLetterOrDigit(text.charAt(0)) && OF_SENTENCE.indexOf(text.charAt(0)) < 0;
    }

    private void boxes(Segment segment) {
        Frame frame = segment.frame();
        Frame outer = frame.outer();
        Frame outmost = outer.outer();
        String run = segment.element().normalName();
        set(Feature.DIV, frame.element().normalName().equals("div"));
        set(Feature.BOLD, Bold.is(run));
        set(Feature.EMPHASIS, run.equals("em") || run.equals("i"));
        set(Feature.PARAGRAPH, frame.element().normalName().equals("p"));
        set(Feature.NAMELESS, frame.names().isEmpty());
        set(Feature.REASON, frame.reason() == null ? -1 : frame.reason().ordinal());
        set(Feature.DEPTH, frame.depth() - root.depth());
        set(Feature.NAMED, frame.reason() != null);
        set(Feature.NAMED_INSIDE, frame.reasonInRoot() != null);
        set(Feature.BOX_LINKS, frame.linkDensity());
        set(Feature.OUTER_LINKS, outer.linkDensity());
        set(Feature.OUTER_PROSE, outer.good() / Math.max(1, outer.chars()));
        set(Feature.OUTER_LENGTH, Math.log1p(outer.chars()));
        set(Feature.OUTER_SHARE, outer.good() / Math.max(1, root.good()));
        set(Feature.OUTER_SEGMENTS, Math.min(MANY, outer.last() - outer.first()));
        set(Feature.OUTMOST_SHARE, outmost.good() / Math.max(1, root.good()));
        set(Feature.OUTMOST_LINKS, outmost.linkDensity());
        set(Feature.ROOT_SHARE, root.good() / Math.max(1, pageProse));
        set(Feature.ROOT_CONFIRMED, confirmed);
    }

    private void kind(SegmentKind kind) {
        set(Feature.KIND_COUNT, Math.min(MANY, kind.count));
        set(Feature.KIND_LENGTH, Math.log1p((double) kind.length / kind.count));
        set(Feature.KIND_LONGEST, Math.log1p(kind.longest));
        set(Feature.KIND_LINKS, kind.links());
        set(Feature.KIND_SENTENCES, kind.sentences());
        set(Feature.KIND_SHARE, (double) kind.length / Math.max(1, length));
        set(Feature.KIND_KEPT, (double) kind.kept / kind.count);
    }

    private void place(int index) {
        set(Feature.PLACE, (double) index / segments.size());
        set(Feature.FROM_START, Math.min(MANY, index));
        set(Feature.UNTIL_END, Math.min(MANY, segments.size() - 1 - index));
        set(Feature.SENTENCES_BEFORE, Math.min(MANY, sentences.before(index)));
        set(Feature.SENTENCES_AFTER, Math.min(MANY, sentences.behind(index)));
        set(Feature.SENTENCES_BESIDE, (double) besides.getOrDefault(segments.get(index).frame().outer(), 0) / Math.max(1, sentences.all()));
        set(Feature.PROSE_AFTER, (double) kept.behind(index) / Math.max(1, kept.all()));
        set(Feature.HEADINGS_AFTER, Math.min(MANY, headings.behind(index)));
        set(Feature.SINCE_SENTENCE, since[index]);
        set(Feature.UNTIL_SENTENCE, until[index]);
    }

    private void beside(int index, int other, Feature kept, Feature alike) {
        boolean exists = other >= 0 && other < segments.size();
        set(kept, exists ? segments.get(other).kept() ? 1 : 0 : -1);
        set(alike, exists ? kinds[other] == kinds[index] ? 1 : 0 : -1);
    }

    private void section(Section section) {
        set(Feature.SECTION_LENGTH, Math.log1p(section.length));
        set(Feature.SECTION_LINKS, section.links());
        set(Feature.SECTION_KEPT, section.kept());
    }

    private void lengths(int other, Feature length, Feature links) {
        boolean exists = other >= 0 && other < segments.size();
        set(length, exists ? Math.log1p(segments.get(other).weight()) : -1);
        set(links, exists ? segments.get(other).linkDensity() : -1);
    }

    private int besides(Segment segment, int other) {
        return other < 0 || other >= segments.size() ? -1 : segments.get(other).frame().parent() == segment.frame().parent() ? 1 : 0;
    }

    private void set(Feature feature, boolean is) {
        row[feature.ordinal()] = is ? 1 : 0;
    }

    private void set(Feature feature, double value) {
        row[feature.ordinal()] = (float) value;
    }
}
