package io.kicker.enrich.extract.signals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;

/** A page's JSON-LD, flattened: every typed object of it, in the order of the page. */
public final class JsonLd {

    private static final Predicate<String> ARTICLE = Pattern.compile(
            "(?i)\\w*(?:Article|BlogPosting|Report)|SocialMediaPosting|DiscussionForumPosting|Review|CriticReview|Recipe|NewsItem").asMatchPredicate();
    private static final Predicate<String> MEDIA = Pattern.compile("(?i)VideoObject|AudioObject|PodcastEpisode|ImageGallery|MediaGallery|NewsVideo")
            .asMatchPredicate();

    /** Objects looked at; a page with more is a data dump. */
    private static final int MAX_NODES = 5_000;

    /** Letters of JSON-LD read, all scripts together: what is found stays in the heap until the page is done. */
    private static final int MOST_LETTERS = 2_000_000;

    /** An object with the names of its types. */
    private record Typed(JsonNode node, List<String> types) {

        boolean is(Predicate<String> test) {
            for (String type : types) {
                if (test.test(type)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Typed> nodes;

    private JsonLd(List<Typed> nodes) {
        this.nodes = nodes;
    }

    static JsonLd of(Outline page) {
        List<Typed> nodes = new ArrayList<>();
        int letters = 0;
        for (Box box : page.all(Mark.SCRIPT)) {
            Element script = box.element();
            if (letters < MOST_LETTERS && LowerCase.of(script.attr("type")).contains("ld+json")) {
                String json = script.data();
                letters += json.length();
                LenientJson.parse(json).ifPresent(root -> flatten(root, nodes));
            }
        }
        return new JsonLd(nodes);
    }

    private static void flatten(JsonNode root, List<Typed> nodes) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        int seen = 0;
        while (!open.isEmpty() && seen++ < MAX_NODES) {
            JsonNode node = open.poll();
            if (node.isObject() && node.has("@type")) {
                nodes.add(new Typed(node, types(node)));
            }
            // The entries of a live blog are articles too, and not the page's.
            JsonNode entries = node.path("liveBlogUpdate");
            node.forEach(child -> {
                if (child.isContainerNode() && child != entries) {
                    open.add(child);
                }
            });
        }
    }

    /** The object that is the article: of several the one that knows most, for teasers of others are often given too. */
    public Optional<JsonNode> article() {
        return richest(ARTICLE);
    }

    /** The object that is the page's video, audio or gallery. */
    public Optional<JsonNode> media() {
        return richest(MEDIA);
    }

    private Optional<JsonNode> richest(Predicate<String> type) {
        JsonNode best = null;
        int most = 0;
        for (Typed each : nodes) {
            int known = 1 + knowledge(each.node);
            if (known > most && each.is(type)) {
                best = each.node;
                most = known;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int knowledge(JsonNode node) {
        int known = 0;
        for (String field : new String[] {"headline", "datePublished", "author", "articleBody", "publisher", "description", "mainEntityOfPage"}) {
            known += node.has(field) ? 1 : 0;
        }
        return known;
    }

    /** All objects with a type that passes the test; the test sees names without a namespace. */
    public List<JsonNode> ofType(Predicate<String> test) {
        List<JsonNode> found = new ArrayList<>();
        for (Typed each : nodes) {
            if (each.is(test)) {
                found.add(each.node);
            }
        }
        return found;
    }

    /** The object that a reference means, or the node itself if it is none or means nothing here. */
    public JsonNode resolved(JsonNode node) {
        String id = node.path("@id").asText();
        return id.isEmpty() || node.has("name") ? node
                : nodes.stream().map(Typed::node).filter(other -> other.path("@id").asText().equals(id)).findFirst().orElse(node);
    }

    /** The types of an object, without a namespace. */
    public static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("@type");
        if (type.isTextual()) {
            types.add(bare(type.asText()));
        }
        if (type.isArray()) {
            type.forEach(each -> types.add(bare(each.asText())));
        }
        return types;
    }

    private static String bare(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }
}
