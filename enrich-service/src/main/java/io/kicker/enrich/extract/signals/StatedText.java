package io.kicker.enrich.extract.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import org.jsoup.nodes.Element;

/**
 * What a page gives of its article's text besides what it prints.
 *
 * @param articleBody the text in its JSON-LD
 * @param updates     the entries of a live blog
 * @param recipeLines the ingredients and the steps of a recipe
 * @param scripts     the scripts, which may hold an application's state
 * @param liveBlog    whether its JSON-LD calls it a live blog
 * @param titles      its titles
 */
public record StatedText(Optional<String> articleBody, List<LiveUpdate> updates, List<String> recipeLines, List<Element> scripts, boolean liveBlog,
        List<String> titles) {

    /** Steps may stand in sections, and those in lists. */
    private static final int DEEPEST = 4;

    /** A page that gives nothing. */
    public static StatedText none() {
        return new StatedText(Optional.empty(), List.of(), List.of(), List.of(), false, List.of());
    }

    static StatedText of(JsonNode article, JsonLd jsonLd, Outline page, Optional<String> ofPreviews) {
        List<LiveUpdate> updates = LiveUpdate.of(jsonLd);
        Optional<String> body = Optional.of(article.path("articleBody").asText()).filter(text -> !text.isBlank());
        List<String> lines = new ArrayList<>();
        for (JsonNode recipe : jsonLd.ofType("Recipe"::equals)) {
            lines.addAll(JsonText.all(recipe.path("recipeIngredient")));
            addSteps(recipe.path("recipeInstructions"), lines, 0);
        }
        List<String> titles = Stream.of(Optional.of(page.title()), ofPreviews, Optional.ofNullable(page.page().first(Mark.HEADLINE)).map(Box::text))
                .flatMap(Optional::stream).toList();
        return new StatedText(body, updates, lines, page.all(Mark.SCRIPT).stream().map(Box::element).toList(),
                JsonLd.types(article).contains("LiveBlogPosting"), titles);
    }

    /** Whether it says that it reports while something happens. */
    public boolean saysLive() {
        return liveBlog || titles.stream().anyMatch(LiveWords::areIn);
    }

    private static void addSteps(JsonNode node, List<String> lines, int depth) {
        if (node.isTextual()) {
            node.asText().lines().map(JsonText::clean).filter(line -> !line.isEmpty()).forEach(lines::add);
        } else if (depth < DEEPEST) {
            JsonNode inner = node.isArray() ? node : node.has("text") ? node.path("text") : node.path("itemListElement");
            for (JsonNode step : inner.isArray() ? inner : List.of(inner)) {
                addSteps(step, lines, depth + 1);
            }
        }
    }
}
