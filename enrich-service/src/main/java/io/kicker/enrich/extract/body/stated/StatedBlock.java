package io.kicker.enrich.extract.body.stated;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.PictureFile;
import io.kicker.enrich.page.LowerCase;

/** A block of an application's state as the markup that shows it, so that it is read like what pages print. */
record StatedBlock(StatedNodes state, JsonNode node, int depth) {

    /** Blocks in blocks. */
    private static final int DEEPEST = 3;

    /** How the markup of running text begins. */
    static final String TEXT = "<p>";

    private static final List<String> KINDS = List.of("type", "kind", "__typename", "_type", "blockType", "name", "component");
    private static final List<String> ELEMENTS = List.of("tag", "tagName", "element");
    private static final List<String> ITEMS = List.of("items", "listItems", "children", "content", "blocks");
    private static final List<String> PICTURES = List.of("images", "pictures", "photos", "slides", "items");
    private static final List<String> ROWS = List.of("rows", "body", "content", "data");
    private static final List<String> CELLS = List.of("cells", "columns", "content", "children");
    private static final List<String> ADDRESSES =
            List.of("url", "src", "embedUrl", "embedURL", "contentUrl", "imageUrl", "originalUrl", "original", "href", "link", "path");
    private static final List<String> CODES = List.of("html", "embed", "embedCode", "code", "content", "text", "body", "source");
    private static final List<String> CAPTIONS = List.of("caption", "captionText", "captionHtml", "legend", "description");
    private static final List<String> CREDITS =
            List.of("credit", "credits", "creditLine", "copyright", "photographer", "attribution", "byline", "source", "author");
    private static final List<String> SPEAKERS = List.of("cite", "attribution", "citation", "author", "credit", "source", "speaker");

    private static final Pattern NONE = Pattern.compile("teaser|related|newsletter|promo|advert|recommend");
    private static final Pattern PICTURE = Pattern.compile("image|photo|picture|figure|gallery|slideshow|^img$");
    private static final Pattern ELEMENT = Pattern.compile("p|h[1-6]|[uo]l|li|figure|img|blockquote|table|iframe");
    private static final Pattern EMBED = Pattern.compile("embed|video|youtube|tweet|twitter|instagram|facebook|tiktok|iframe|audio|podcast");
    private static final Pattern SHOWN = Pattern.compile("<(?:iframe|blockquote|video|audio)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOXES = Pattern.compile("<(?:p|div|section|figure|h[1-6]|ul|ol|table|blockquote|iframe)\\b", Pattern.CASE_INSENSITIVE);

    /** The markup; empty for what is no part of an article. */
    String markup() {
        String kind = kind(node);
        if (kind.isEmpty() || !state.mayRead(0) || NONE.matcher(kind).find()) {
            return "";
        }
        if (PICTURE.matcher(kind).find()) {
            return state.array(node, PICTURES).filter(pictures -> pictures.path(0).isObject())
                    .map(pictures -> joined(pictures, picture -> new StatedBlock(state, state.target(picture), depth + 1).picture())).orElseGet(this::picture);
        }
        if (EMBED.matcher(kind).find()) {
            return embed();
        }
        if (kind.contains("table")) {
            return state.array(node, ROWS)
                    .map(rows -> "<table>" + joined(rows,
                    row -> "<tr>" + joined(row.isArray() ? row : state.array(row, CELLS).orElse(row), cell -> "<td>" + item(cell) + "</td>")
                    + "</tr>") + "</table>").orElse("");
        }
        if (kind.contains("list") || kind.matches("[uo]l")) {
            return list(kind);
        }
        // Some systems have each of a list's items as a block.
        if (kind.matches("[uo]?li")) {
            return element(kind.startsWith("o") ? "ol" : "ul", element("li", item(node)));
        }
        Optional<JsonNode> parts = state.array(node, List.of("blocks")).filter(blocks -> !kind(blocks.path(0)).isEmpty() && !blocks.path(0).has("text"));
        if (parts.isPresent() && depth < DEEPEST) {
            return joined(parts.get(), part -> new StatedBlock(state, state.target(part), depth + 1).markup());
        }
        return state.text(node).map(text -> text(kind, text)).orElse("");
    }

    /** The name of its element, if it has one, else its kind in lower case. */
    private static String kind(JsonNode node) {
        Optional<String> element = stated(node, ELEMENTS).filter(name -> ELEMENT.matcher(name).matches());
        return element.or(() -> stated(node, KINDS)).orElse("");
    }

    private static Optional<String> stated(JsonNode node, List<String> names) {
        return names.stream().map(node::path).filter(JsonNode::isTextual).map(stated -> LowerCase.of(stated.asText())).findFirst();
    }

    private String text(String kind, String text) {
        if (kind.contains("head") || kind.contains("title") || kind.matches("h[1-6]")) {
            int stated = kind.matches("h[1-6]") ? kind.charAt(1) - '0' : node.path("level").asInt(2);
            return element("h" + Math.max(2, Math.min(6, stated)), text);
        }
        if (kind.contains("quote") || kind.matches("[bp]q")) {
            String speaker = state.words(node, SPEAKERS);
            return "<blockquote>" + paragraph(text) + (speaker.isEmpty() ? "" : element("cite", speaker)) + "</blockquote>";
        }
        return paragraph(text);
    }

    /** A text may be marked up as one or more paragraphs already; where it begins so, it is told as one by its first letters. */
    private static String paragraph(String text) {
        return BOXES.matcher(text).find() ? TEXT + "</p>" + text : element("p", text);
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    private String list(String kind) {
        String style = kind + LowerCase.of(state.first(node, List.of("style", "listType", "listStyle"), named -> true).orElse(""));
        String items = state.array(node, ITEMS).map(array -> joined(array, item -> element("li", item(item)))).orElse("").replace("<li></li>", "");
        boolean ordered = style.startsWith("ol") || style.contains("order") && !style.contains("unorder") || node.path("ordered").asBoolean();
        return items.isEmpty() ? "" : element(ordered ? "ol" : "ul", items);
    }

    private String item(JsonNode item) {
        return item.isValueNode() ? item.asText().strip() : state.text(item).map(String::strip).orElse("");
    }

    private String picture() {
        Optional<String> url = state.first(node, ADDRESSES, StatedBlock::isPicture)
                .or(() -> state.first(node, List.of(), address -> isAddress(address) && isPicture(address)))
                .or(() -> state.first(node, ADDRESSES, StatedBlock::isAddress));
        if (url.isEmpty()) {
            return "";
        }
        String caption = either(state.words(node, CAPTIONS), state.words(inner(), CAPTIONS));
        String credit = either(state.words(node, CREDITS), state.words(inner(), CREDITS));
        return "<figure><img" + attribute("src", url)
                + attribute("alt", state.first(node, List.of("alt", "altText", "alt_text", "alternativeText"), alt -> true))
                + attribute("width", pixels("width"))
                + attribute("height", pixels("height")) + "><figcaption>" + caption
                + (credit.isEmpty() ? "" : " <span class=\"credit\">" + credit + "</span>") + "</figcaption></figure>";
    }

    /** The file of the picture, where it is an object of its own. */
    private JsonNode inner() {
        JsonNode value = state.target(node.path("value"));
        return state.target(value.has("image") ? value.path("image") : node.path("image"));
    }

    private Optional<String> pixels(String side) {
        int pixels = Math.max(node.path(side).asInt(), inner().path(side).asInt());
        return pixels > 0 ? Optional.of(String.valueOf(pixels)) : Optional.empty();
    }

    private String embed() {
        Optional<String> code = state.first(node, CODES, text -> SHOWN.matcher(text).find());
        Optional<String> url = state.first(node, ADDRESSES, StatedBlock::isAddress);
        return code.orElseGet(() -> url.isEmpty() ? ""
                : "<iframe" + attribute("src", url) + attribute("title", state.first(node, List.of("title"), title -> true)) + "></iframe>");
    }

    private static boolean isPicture(String address) {
        return !PictureFile.endingAt(address).isEmpty();
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("//");
    }

    private static String attribute(String name, Optional<String> value) {
        return value.filter(text -> !text.isBlank()).map(text -> " " + name + "=\"" + text.replace("\"", "&quot;") + "\"").orElse("");
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String joined(JsonNode array, Function<JsonNode, String> each) {
        return StreamSupport.stream(array.spliterator(), false).map(each).collect(Collectors.joining());
    }
}
