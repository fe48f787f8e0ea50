package io.kicker.enrich.extract;

import java.util.List;

/** The images among an article's blocks. */
final class ArticleImages {

    private ArticleImages() {
    }

    static List<Image> of(List<Block> blocks) {
        return blocks.stream().filter(Block.Picture.class::isInstance).map(block -> ((Block.Picture) block).image()).toList();
    }

    /** The blocks with the first picture as the article has it: its credit may stand elsewhere. */
    static List<Block> withFirstOf(List<Image> images, List<Block> blocks) {
        return images.isEmpty() ? blocks : blocks.stream().map(block -> block instanceof Block.Picture picture && isCredited(picture.image(), images.get(0))
                ? new Block.Picture(images.get(0)) : block).toList();
    }

    private static boolean isCredited(Image printed, Image first) {
        return printed.credit().isEmpty() && first.credit().filter(credit -> printed.withCredit(credit).equals(first)).isPresent();
    }
}
