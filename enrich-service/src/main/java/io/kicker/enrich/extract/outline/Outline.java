package io.kicker.enrich.extract.outline;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page laid out once, so that rules need not walk its DOM. It stays as it was if the DOM is changed later. */
public final class Outline {

    /** Letters of a title outside the head. */
    private static final int SHORTEST_TITLE = 10;

    private final List<Box> boxes = new ArrayList<>(2_048);
    private final PrintedText text = new PrintedText();
    private final Selectors selectors = new Selectors();
    private int lastAsked;

    private final Document document;

    private Outline(Document document) {
        this.document = document;
    }

    /** @param page a DOM whose depth is bounded, as {@code PageDecoder} gives it */
    public static Outline of(Document page) {
        Outline outline = new Outline(page);
        outline.add(page, null);
        return outline;
    }

    private void add(Element element, Box parent) {
        text.open(element);
        Box box = new Box(this, element, parent, boxes.size(), text.length(), selectors.marks(element));
        boxes.add(box);
        // Drawings may have a style of their own, which parsers take for text.
        boolean style = element.normalName().equals("style");
        for (int i = 0, size = element.childNodeSize(); i < size; i++) {
            Node child = element.childNode(i);
            if (child instanceof Element inner) {
                add(inner, box);
            } else if (child instanceof TextNode printed && !style) {
                text.append(printed);
            }
        }
        box.close(boxes.size(), text.length());
        text.close(element);
    }

    /** All elements in page order; the first is the document. */
    public List<Box> boxes() {
        return boxes;
    }

    public Box page() {
        return boxes.get(0);
    }

    /** The page's body; the document if it has none. */
    public Box body() {
        Box body = box(document.body());
        return body == null ? page() : body;
    }

    /**
     * The page's title: its head's, or as browsers have it the first elsewhere that is no drawing's, unless it is too short to be more than a
     * section's name.
     */
    public String title() {
        String title = document.title();
        Element elsewhere = title.isBlank() ? document.selectFirst("title:not(svg title)") : null;
        return elsewhere == null || elsewhere.text().length() < SHORTEST_TITLE ? title : elsewhere.text();
    }

    /** What its relative addresses are relative to. */
    public String baseUri() {
        return document.baseUri();
    }

    /** All elements with the mark, in page order. */
    public List<Box> all(Mark mark) {
        return page().all(mark);
    }

    /** The box of an element of the page, or null of null. Elements asked for in page order are found at once. */
    public Box box(Element element) {
        for (int i = 0; element != null && i < boxes.size(); i++) {
            int at = (lastAsked + i) % boxes.size();
            if (boxes.get(at).element() == element) {
                lastAsked = at;
                return boxes.get(at);
            }
        }
        return null;
    }

    String text(int from, int to) {
        return text.between(from, to);
    }

    int textLength(int from, int to) {
        return text.lengthBetween(from, to);
    }
}
