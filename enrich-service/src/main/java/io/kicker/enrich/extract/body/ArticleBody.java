package io.kicker.enrich.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.page.Deadline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The body of a page's article.
 *
 * @param blocks in reading order
 * @param root   the element that holds it, or null if the page has no prose
 * @param prose  letters of prose in the page that could be an article's, whether taken or not
 */
public record ArticleBody(List<Block> blocks, Element root, int prose) {

    /** A page that prints this much text prints its article. */
    private static final int ENOUGH = 1_500;

    /**
     * @param articleBody the text that JSON-LD gives, if any
     * @param notBody     tells elements that are surely no part of it
     * @param pictures    reads the images in it
     */
    public static ArticleBody read(Document page, Optional<String> articleBody, Predicate<Element> notBody, PictureReader pictures, Deadline deadline) {
        ArticleBody printed = printed(page, articleBody, notBody, pictures, deadline);
        int length = Block.text(printed.blocks).length();
        Optional<List<Block>> other = length > ENOUGH ? Optional.empty() : StatedBody.longerThan(printed.blocks, articleBody, page, deadline);
        return other.map(blocks -> new ArticleBody(blocks, printed.root, printed.prose)).orElse(printed);
    }

    private static ArticleBody printed(Document page, Optional<String> articleBody, Predicate<Element> notBody, PictureReader pictures, Deadline deadline) {
        PageLayout layout = Segmenter.cut(page.body(), deadline).judge(notBody, true);
        if (layout.isEmptied()) {
            layout = Segmenter.cut(page.body(), deadline).judge(notBody, false);
        }
        if (articleBody.filter(text -> text.length() > 300).isPresent()) {
            Confirmation.mark(layout, articleBody.get());
        }
        Frame root = ContentRoot.find(layout);
        if (root == null) {
            return new ArticleBody(List.of(), null, 0);
        }
        Selection.select(layout, root);
        List<Segment> segments = new ArrayList<>(LeadIn.before(root, layout));
        segments.addAll(layout.segments().subList(root.first, root.last));
        List<Block> blocks = BlockBuilder.build(segments, pictures, deadline);
        return new ArticleBody(blocks, root.element, (int) layout.frames().get(0).good);
    }
}
