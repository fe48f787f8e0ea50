package io.kicker.enrich.extract;

import java.util.List;

/** The images among an article's blocks. */
final class ArticleImages {

    private ArticleImages() {
    }

    static List<Image> of(List<Block> blocks) {
        return blocks.stream().filter(Block.Picture.class::isInstance).map(block -> ((Block.Picture) block).image()).toList();
    }
}
