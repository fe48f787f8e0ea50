package io.kicker.enrich.extract.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.Image;
import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.Roles;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;
import io.kicker.enrich.page.Deadline;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Builds the body's blocks of the kept segments. */
final class BlockBuilder {

    /** Text of a body in letters. The longest articles have a fifth of this; more would not fit in a record. */
    private static final int MAX_TEXT = 1_200_000;

    private static final int LONGEST_CITE = 120;

    private static final int MOST_PICTURES = 300;

    private static final Evaluator CITE = Selector.evaluatorOf("cite");

    private final PictureReader pictures;
    private final Set<Segment> subheadings;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> seenPictures = new HashSet<>();
    private final List<String> items = new ArrayList<>();
    private Frame list;
    private int length;

    private BlockBuilder(PictureReader pictures, Set<Segment> subheadings) {
        this.pictures = pictures;
        this.subheadings = subheadings;
    }

    static List<Block> build(List<Segment> segments, PictureReader pictures, Deadline deadline) {
        BlockBuilder builder = new BlockBuilder(pictures, Subheadings.of(segments));
        int skipTo = -1;
        for (int i = 0; i < segments.size() && builder.length < MAX_TEXT; i++) {
            Segment segment = segments.get(i);
            deadline.check();
            if (i < skipTo || !segment.kept()) {
                continue;
            }
            if (segment.entry() != null) {
                builder.add(segment.entry());
            }
            if (segment.role() == Role.TABLE) {
                Optional<Block> table = TableReader.read(segment.frame().element());
                if (table.isPresent()) {
                    TableReader.caption(segment.frame().element()).map(Block.Paragraph::new).ifPresent(builder::add);
                    builder.add(table.get());
                    skipTo = i + (segment.frame().last() - segment.frame().first());
                }
                continue;
            }
            builder.add(segment);
        }
        builder.endList();
        return CaptionsInText.without(builder.blocks);
    }

    private void add(Segment segment) {
        if (segment.role() == Role.ITEM) {
            addItem(segment);
            return;
        }
        switch (segment.role()) {
            case HEADING -> add(new Block.Heading(Roles.level(segment.frame()), segment.text()));
            case QUOTE -> addQuote(segment);
            case TEXT, PREFORMATTED, CAPTION -> addText(segment);
            case IMAGE -> picture(segment.element()).filter(image -> seenPictures.add(image.url())).map(Block.Picture::new).ifPresent(this::add);
            case EMBED -> EmbedReader.read(segment.element()).ifPresent(this::add);
            case ITEM, TABLE -> throw new IllegalStateException("handled before");
        }
    }

    private void addText(Segment segment) {
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Picture picture && isPrintedBelow(picture.image(), segment.text())) {
            return;
        }
        boolean subheading = subheadings.contains(segment);
        boolean ownText = subheading || segment.confirmed() || blocks.isEmpty() || !items.isEmpty();
        Optional<Image> above = ownText ? Optional.empty() : described(blocks.get(blocks.size() - 1), segment.text());
        if (above.isPresent()) {
            blocks.set(blocks.size() - 1, new Block.Picture(above.get()));
        } else if (!ownText && saysWho(segment) && blocks.get(blocks.size() - 1) instanceof Block.Quote quote && quote.cite().isEmpty()) {
            blocks.set(blocks.size() - 1, cited(quote, segment.text()));
        } else {
            add(subheading ? new Block.Heading(2, segment.text()) : new Block.Paragraph(Preformatted.text(segment)));
        }
    }

    /** Whether a line is what a picture's caption and credit were read from. */
    static boolean isPrintedBelow(Image image, String line) {
        String credit = Letters.of(image.credit().orElse(""));
        String letters = Letters.of(line);
        return image.caption().map(Letters::of)
                .filter(caption -> letters.equals(caption) || !credit.isEmpty() && letters.startsWith(caption) && letters.endsWith(credit)).isPresent();
    }

    /** "- Mira Tan, harbour board" below a quote; a sentence is someone's who speaks next. */
    private static boolean saysWho(Segment line) {
        return "-–—".indexOf(line.text().charAt(0)) >= 0 && line.weight() <= LONGEST_CITE && !line.endsLikeSentence();
    }

    private static Block.Quote cited(Block.Quote quote, String who) {
        return new Block.Quote(quote.text(), Optional.of(who.replaceFirst("^[—–-]+\\s*", "")));
    }

    private Optional<Image> described(Block above, String line) {
        return above instanceof Block.Picture picture ? pictures.withLine(picture.image(), line) : Optional.empty();
    }

    private Optional<Image> picture(Element element) {
        return seenPictures.size() < MOST_PICTURES ? pictures.read(element) : Optional.empty();
    }

    private void add(Block block) {
        endList();
        blocks.add(block);
        length += block.asText().length();
    }

    private void addItem(Segment segment) {
        Frame of = segment.frame().list();
        if (of == null || list != null && !of.isIn(list)) {
            endList();
        }
        if (list == null) {
            list = of;
        }
        items.add(segment.text());
        length += segment.text().length();
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.add(new Block.Listing(list != null && list.element().normalName().equals("ol"), List.copyOf(items)));
            items.clear();
        }
        list = null;
    }

    private void addQuote(Segment segment) {
        boolean cite = segment.frame().element().closest(SpokenQuote.SPEAKER) != null || segment.element().closest(CITE) != null;
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if ((cite || saysWho(segment)) && last instanceof Block.Quote quote && quote.cite().isEmpty()) {
            blocks.set(blocks.size() - 1, cited(quote, segment.text()));
        } else {
            add(SpokenQuote.of(segment));
        }
    }
}
