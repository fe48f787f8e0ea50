package io.kicker.enrich.extract.body.layout;

import java.util.Set;

import org.jsoup.nodes.Element;

/** A block element of the page with what is known of the text in it. Frames form the page's tree without inline elements. */
public final class Frame {

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");

    final Element element;
    /** Its classes as written, empty if it has none. */
    final String names;
    final Frame parent;
    final int depth;
    /** The segments in it are those from first (inclusive) to last (exclusive). */
    final int first;
    int last;
    int chars;
    int linkChars;
    /** Frames right in it that have text. */
    int boxesWithText;
    /** Sum of the segments' goodness, boilerplate left out. */
    double good;
    /** Sum of the segments' goodness, whatever stands around them. */
    double raw;
    /** Whether a heading stands in it, so that a list's item is a box of text. */
    boolean headed;
    boolean hidden;
    /** Whether it or an ancestor is hidden by its own attributes. */
    boolean inHidden;
    /** Whether it is a quoted post of a social network, or in one. */
    boolean post;
    /** Why this element itself is no part of an article, or null. */
    Boilerplate own;
    /** The nearest reason of it and its ancestors, or null. */
    Boilerplate reason;
    /** The same up to the root alone: reasons of the root and above do not count once it is the article. */
    Boilerplate reasonInRoot;
    /** Whether it or an ancestor below the root is hidden. */
    boolean hiddenInRoot;

    Frame(Element element, Frame parent, int first) {
        this.element = element;
        this.names = element.className();
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.first = first;
        this.post = parent != null && parent.post;
    }

    /** The block itself. */
    public Element element() {
        return element;
    }

    /** Its classes as written, empty if it has none. */
    public String names() {
        return names;
    }

    /** Whether it is a quoted post of a social network, or in one. */
    public boolean isPost() {
        return post;
    }

    /** The frame around it, or null for the page. */
    public Frame parent() {
        return parent;
    }

    /** Frames around it. */
    public int depth() {
        return depth;
    }

    /** The place of its first segment. */
    public int first() {
        return first;
    }

    /** The place behind its last segment. */
    public int last() {
        return last;
    }

    /** Letters in it. */
    public int chars() {
        return chars;
    }

    /** Letters in it that are in links. */
    public int linkChars() {
        return linkChars;
    }

    /** Sum of the segments' goodness, boilerplate left out. */
    public double good() {
        return good;
    }

    /** Whether it or a frame around it is hidden. */
    public boolean hidden() {
        return hidden;
    }

    /** Why this element itself is no part of an article, or null. */
    public Boilerplate own() {
        return own;
    }

    /** The nearest reason of it and its ancestors, or null. */
    public Boilerplate reason() {
        return reason;
    }

    /** The same up to the root alone: reasons of the root and above do not count once it is the article. */
    public Boilerplate reasonInRoot() {
        return reasonInRoot;
    }

    /** Whether it or an ancestor below the root is hidden. */
    public boolean hiddenInRoot() {
        return hiddenInRoot;
    }

    /** The frame around this one; the page's has none and is its own. */
    public Frame outer() {
        return parent == null ? this : parent;
    }

    /** Tells all around a heading that there is one. */
    void markHeaded() {
        for (Frame at = this; at != null && !at.headed; at = at.parent) {
            at.headed = true;
        }
    }

    /** Whether there is nothing in it, as in the place of an advertisement: then nothing is to be known of it. */
    public boolean isEmpty() {
        return first == last;
    }

    public double linkDensity() {
        return chars == 0 ? 0 : (double) linkChars / chars;
    }

    public boolean isIn(Frame ancestor) {
        Frame at = this;
        while (at != null && at.depth > ancestor.depth) {
            at = at.parent;
        }
        return at == ancestor;
    }

    /** This or the nearest around it of one of these names, or null. */
    public Frame closest(Set<String> elements) {
        Frame at = this;
        while (at != null && !elements.contains(at.element.normalName())) {
            at = at.parent;
        }
        return at;
    }

    /** The list it stands in, or null. */
    public Frame list() {
        return closest(LISTS);
    }

    /** Frames are equal only to themselves; where one stands tells them apart faster than an identity that the virtual machine gives out. */
    @Override
    public int hashCode() {
        return first * 31 + depth;
    }

    @Override
    public String toString() {
        return "<" + element.normalName() + (element.id().isEmpty() ? "" : "#" + element.id())
                + (names.isEmpty() ? "" : "." + names) + ">";
    }
}
