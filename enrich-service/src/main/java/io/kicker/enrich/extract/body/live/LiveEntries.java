package io.kicker.enrich.extract.body.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.PageLayout;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;
import io.kicker.enrich.extract.dates.ClockLine;
import io.kicker.enrich.extract.dates.DateReader;
import io.kicker.enrich.extract.signals.LiveUpdate;
import io.kicker.enrich.extract.signals.StatedText;

/** Marks where the entries of a live blog begin, as JSON-LD gives them, else as the page prints them. */
public final class LiveEntries {

    /** Entries that make a live blog; two may be an article and its update. */
    static final int FEWEST = 3;

    /** Letters by which an entry's first paragraph is known. */
    private static final int KNOWN_BY = 30;

    /** Letters of a line above an entry that is none of its text. */
    private static final int LABEL = 25;

    /** Letters of a time and who writes, or what the entry is about. */
    static final int LONGEST_HEAD = 80;

    private final Map<String, LiveUpdate> open = new HashMap<>();
    private int marked;

    private LiveEntries(List<LiveUpdate> updates) {
        for (LiveUpdate update : updates) {
            open.putIfAbsent(beginning(update.text()), update);
            open.putIfAbsent(Letters.of(update.headline()), update);
        }
        open.remove("");
    }

    public static void mark(Frame root, PageLayout layout, StatedText text) {
        LiveEntries stated = new LiveEntries(text.updates());
        for (int i = root.first(); i < root.last(); i++) {
            if (stated.begins(layout.segments().get(i)) && i > root.first()) {
                beginAbove(layout.segments().get(i - 1), layout.segments().get(i));
            }
        }
        if (stated.marked == 0 && !PrintedEntries.mark(root, layout, text)) {
            ClockEntries.mark(root, layout, text);
        }
    }

    /** The entries as blocks, for a page that does not print them. */
    public static List<Block> blocks(List<LiveUpdate> updates) {
        List<Block> blocks = new ArrayList<>();
        for (LiveUpdate update : updates) {
            DateReader.read(update.published(), false).map(Optional::of).map(Block.Entry::new).ifPresent(blocks::add);
            if (!update.headline().isEmpty()) {
                blocks.add(new Block.Heading(2, update.headline()));
            }
            update.text().lines().map(String::strip).filter(line -> !line.isEmpty()).map(Block.Paragraph::new).forEach(blocks::add);
        }
        return blocks;
    }

    /** Whether an entry begins with the segment; marks it if so. */
    private boolean begins(Segment segment) {
        if (!segment.kept() || !segment.isText() || open.isEmpty()) {
            return false;
        }
        LiveUpdate update = Optional.ofNullable(open.get(Letters.of(segment.text()))).orElseGet(() -> open.get(beginning(segment.text())));
        if (update == null) {
            return false;
        }
        open.remove(Letters.of(update.headline()));
        open.remove(beginning(update.text()));
        segment.begin(DateReader.read(update.published(), false).map(Optional::of).map(Block.Entry::new).orElse(null));
        marked++;
        return true;
    }

    /** Above an entry stands "20:19 Mira Tan", "2 hours ago" or who writes; it is no part of the one before. */
    private static void beginAbove(Segment before, Segment first) {
        if (before.entry() == null && before.isText() && before.weight() < LONGEST_HEAD && ClockLine.of(before.text()).isPresent()) {
            before.keep(true);
            before.begin(first.entry());
            first.begin(null);
            return;
        }
        before.keep(before.kept() && (before.role() != Role.TEXT || before.weight() >= LABEL || before.endsLikeSentence()));
    }

    private static String beginning(String text) {
        String letters = Letters.of(text);
        return letters.length() < KNOWN_BY ? "" : letters.substring(0, KNOWN_BY);
    }
}
