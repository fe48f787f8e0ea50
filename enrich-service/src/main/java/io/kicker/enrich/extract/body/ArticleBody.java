package io.kicker.enrich.extract.body;

import java.util.List;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.FieldSource;
import org.jsoup.nodes.Element;

/**
 * The body of a page's article.
 *
 * @param blocks in reading order
 * @param root   the element that holds it, or null if the page has no prose
 * @param prose  letters of prose in the page that could be an article's, whether taken or not
 * @param source where the blocks were found
 */
public record ArticleBody(List<Block> blocks, Element root, int prose, FieldSource source) {
}
