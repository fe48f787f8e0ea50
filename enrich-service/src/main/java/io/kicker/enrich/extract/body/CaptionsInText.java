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
                || below instanceof Block.Heading && isBeginning(caption, letters(below) + letters(next)));
    }

    /** Whether a caption has all that a text says. */
    private static boolean isWhole(String caption, String text) {
        return text.length() >= SHORTEST && caption.contains(text);
    }

    private static boolean isItem(String caption, Block list) {
        return list instanceof Block.Listing && letters(list).contains(caption);
    }

    private static boolean isBeginning(String caption, String text) {
        return text.startsWith(caption) || caption.startsWith(text);
    }

    private static String letters(Block block) {
        return block == null || block instanceof Block.Picture ? "" : Letters.of(block.asText());
    }
}
