package io.kicker.enrich.extract.body;

import java.util.ArrayList;
import java.util.List;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.Letters;

/**
 * Takes from pictures what was read as a caption and is the text beside them: a step's, a card's, a quotation. A caption that says again a part of a
 * paragraph stays.
 */
final class CaptionsInText {

    /** Letters that a caption and a text share by more than chance. */
    private static final int SHORTEST = 30;

    /** The share of a caption that a text says. */
    private static final double MOST = 0.8;

    private CaptionsInText() {
    }

    static List<Block> without(List<Block> blocks) {
        List<Block> own = new ArrayList<>(blocks);
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i) instanceof Block.Picture picture && isText(picture, at(blocks, i - 1), at(blocks, i + 1), at(blocks, i + 2))) {
                own.set(i, new Block.Picture(picture.image().withoutCaption()));
            }
        }
        return own;
    }

    private static Block at(List<Block> blocks, int at) {
        return at >= 0 && at < blocks.size() ? blocks.get(at) : null;
    }

    private static boolean isText(Block.Picture picture, Block above, Block below, Block next) {
        String caption = picture.image().caption().map(Letters::of).orElse("");
        return caption.length() >= SHORTEST && (isWhole(caption, letters(above)) || isWhole(caption, letters(below))
                || isItem(caption, above) || isItem(caption, below)
                || below instanceof Block.Heading && isBeginning(caption, letters(below), letters(next)));
    }

    /** Whether a caption has all that a text says, and hardly more. */
    private static boolean isWhole(String caption, String text) {
        return text.length() >= SHORTEST && text.length() >= caption.length() * MOST && caption.contains(text);
    }

    private static boolean isItem(String caption, Block block) {
        return block instanceof Block.Listing list && list.items().stream().map(Letters::of)
                .anyMatch(item -> isWhole(caption, item) || isWhole(item, caption));
    }

    /** Whether a caption is a heading with the beginning of what stands below it, or with all of that and more. */
    private static boolean isBeginning(String caption, String heading, String text) {
        String both = heading + text;
        return text.length() >= SHORTEST && caption.length() > heading.length() && (both.startsWith(caption) || caption.startsWith(both));
    }

    private static String letters(Block block) {
        return block == null || block instanceof Block.Picture ? "" : Letters.of(block.asText());
    }
}
