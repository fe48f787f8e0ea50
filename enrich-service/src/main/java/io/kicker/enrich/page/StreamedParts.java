package io.kicker.enrich.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts the parts that a server streams behind its page where a browser shows them. React 18 and later send what is not ready in time as
 * {@code <div hidden id="S:1">} at the end of the body, and leave {@code <template id="P:1">} (a part) or {@code <template id="B:1">}
 * (a boundary, followed by what to show until then) where it belongs; see {@code renderToPipeableStream}.
 */
final class StreamedParts {

    /** Four times what any of 1,600 real pages has. */
    private static final int MOST_PARTS = 200;

    private final Map<String, Element> places = new HashMap<>();
    private final Deadline deadline;

    private StreamedParts(Deadline deadline) {
        this.deadline = deadline;
    }

    static void putInPlace(Document page, Deadline deadline) {
        List<Element> parts = new ArrayList<>();
        for (Element child = page.body().firstElementChild(); child != null && parts.size() < MOST_PARTS; child = child.nextElementSibling()) {
            if (child.id().startsWith("S:") && child.hasAttr("hidden")) {
                parts.add(child);
            }
        }
        if (!parts.isEmpty()) {
            StreamedParts streamed = new StreamedParts(deadline);
            page.getElementsByTag("template").forEach(place -> streamed.places.putIfAbsent(place.id(), place));
            parts.forEach(streamed::put);
        }
    }

    private void put(Element part) {
        deadline.check();
        String number = part.id().substring(2);
        Element place = places.getOrDefault("P:" + number, places.get("B:" + number));
        if (place == null || place.parent() == null || place.parents().contains(part) || place.parents().size() + height(part) > PageDecoder.MAX_DEPTH) {
            return;
        }
        if (place.id().startsWith("B:")) {
            removeFallback(place);
        }
        for (Node node : List.copyOf(part.childNodes())) {
            place.before(node);
        }
        place.remove();
        part.remove();
    }

    /** What stands between a boundary's template and the comment that ends it; boundaries in it have comments of their own. */
    private static void removeFallback(Element place) {
        List<Node> fallback = new ArrayList<>();
        int open = 1;
        for (Node node = place.nextSibling(); node != null; node = node.nextSibling()) {
            String mark = node instanceof Comment comment ? comment.getData() : "";
            open += mark.equals("/$") ? -1 : mark.startsWith("$") ? 1 : 0;
            if (open == 0) {
                fallback.forEach(Node::remove);
                return;
            }
            fallback.add(node);
        }
    }

    private static int height(Element part) {
        int[] height = new int[1];
        part.traverse((node, depth) -> height[0] = Math.max(height[0], depth));
        return height[0];
    }
}
