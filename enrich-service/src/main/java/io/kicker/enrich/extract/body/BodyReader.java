package io.kicker.enrich.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.FieldSource;
import io.kicker.enrich.extract.Sourced;
import io.kicker.enrich.extract.body.layout.Confirmation;
import io.kicker.enrich.extract.body.layout.ContentRoot;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.PageLayout;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segmenter;
import io.kicker.enrich.extract.body.live.LiveEntries;
import io.kicker.enrich.extract.body.selection.RecipeLines;
import io.kicker.enrich.extract.body.selection.SegmentModel;
import io.kicker.enrich.extract.body.selection.Selection;
import io.kicker.enrich.extract.body.stated.StatedBody;
import io.kicker.enrich.extract.signals.StatedText;
import io.kicker.enrich.page.Deadline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the bodies of articles. */
public final class BodyReader {

    /** A page that prints this much text prints its article. */
    private static final int ENOUGH = 1_500;

    /** Letters of an articleBody that is more than a summary. */
    private static final int SHORTEST_STATED = 300;

    /** Letters below which a page prints no article. */
    private static final int SHORTEST_PRINTED = 200;

    private final SegmentModel model;

    /** @param model judges the text in an article's element */
    public BodyReader(SegmentModel model) {
        this.model = model;
    }

    /**
     * @param stated   what the page gives of the text besides what it prints
     * @param notBody  tells elements that are surely no part of it
     * @param pictures reads the images in it
     */
    public ArticleBody read(Document page, StatedText stated, Predicate<Element> notBody, PictureReader pictures, Deadline deadline) {
        ArticleBody printed = printed(layout(page, stated.articleBody(), notBody, deadline), stated, pictures, deadline);
        int length = Block.length(printed.blocks());
        Optional<Sourced<List<Block>>> other = length > ENOUGH ? Optional.empty()
                : StatedBody.longerThan(printed.blocks(), stated, markup -> UnrenderedMarkup.parsed(markup, page.location(), deadline)
                .map(document -> blocks(document, stated, notBody, pictures, deadline)).orElse(List.of()), deadline);
        if (other.isEmpty() && length < SHORTEST_PRINTED) {
            other = Sourced.of(FieldSource.SCRIPT, unrendered(page, stated, notBody, pictures, deadline));
        }
        return other.map(found -> new ArticleBody(found.value(), printed.root(), printed.prose(), found.source())).orElse(printed);
    }

    private Optional<List<Block>> unrendered(Document page, StatedText stated, Predicate<Element> notBody, PictureReader pictures, Deadline deadline) {
        return UnrenderedMarkup.longest(page, deadline)
                .map(markup -> blocks(markup, stated, notBody, pictures, deadline)).filter(blocks -> Block.length(blocks) > SHORTEST_STATED);
    }

    /** What markup that the page holds but does not print would show. */
    private List<Block> blocks(Document markup, StatedText stated, Predicate<Element> notBody, PictureReader pictures, Deadline deadline) {
        return printed(layout(markup, Optional.empty(), notBody, deadline), stated, pictures.in(markup), deadline).blocks();
    }

    /** A page cut and judged, with what the page states of its body confirmed. */
    public static PageLayout layout(Document page, Optional<String> articleBody, Predicate<Element> notBody, Deadline deadline) {
        PageLayout layout = Segmenter.cut(page.body(), deadline).judge(notBody, true);
        if (layout.isEmptied()) {
            layout = Segmenter.cut(page.body(), deadline).judge(notBody, false);
        }
        if (articleBody.filter(text -> text.length() > SHORTEST_STATED).isPresent()) {
            Confirmation.mark(layout, articleBody.get());
        }
        return layout;
    }

    private ArticleBody printed(PageLayout layout, StatedText stated, PictureReader pictures, Deadline deadline) {
        Frame root = ContentRoot.find(layout);
        if (root == null) {
            return new ArticleBody(List.of(), null, 0, FieldSource.PRINTED);
        }
        Selection.select(layout, root, model);
        RecipeLines.keep(root, layout, stated.recipeLines());
        LiveEntries.mark(root, layout, stated);
        List<Segment> segments = new ArrayList<>(LeadIn.before(root, layout, pictures));
        segments.addAll(layout.segments().subList(root.first(), root.last()));
        List<Block> blocks = BlockBuilder.build(segments, pictures, deadline);
        return new ArticleBody(blocks, root.element(), (int) layout.frames().get(0).good(), FieldSource.PRINTED);
    }
}
