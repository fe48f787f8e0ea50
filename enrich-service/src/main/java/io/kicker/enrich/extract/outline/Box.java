package io.kicker.enrich.extract.outline;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Element;

/** An element of the page with what the outline knows of it. */
public final class Box {

    private final Outline outline;
    private final Element element;
    private final Box parent;
    private final int index;
    private final long marks;
    /** The marks of this and of all around it. */
    private final long around;
    private final Box before;
    private Box lastChild;
    /** The boxes in it, itself first, are those from its index to this one. */
    int end;
    int textFrom;
    int textTo;

    Box(Outline outline, Element element, Box parent, int index, long marks) {
        this.outline = outline;
        this.element = element;
        this.parent = parent;
        this.index = index;
        this.marks = marks;
        this.around = parent == null ? marks : parent.around | marks;
        this.before = parent == null ? null : parent.lastChild;
        if (parent != null) {
            parent.lastChild = this;
        }
    }

    public Element element() {
        return element;
    }

    /** The box around it, or null. */
    public Box parent() {
        return parent;
    }

    public String name() {
        return element.normalName();
    }

    public boolean is(Mark mark) {
        return (marks & mark.bit()) != 0;
    }

    /** Whether this or one around it has the mark. */
    public boolean isWithin(Mark mark) {
        return (around & mark.bit()) != 0;
    }

    /** Whether it is this or in this. */
    public boolean contains(Box other) {
        return other.index >= index && other.index < end;
    }

    /** Whether it ends before the other begins. */
    public boolean isBefore(Box other) {
        return end <= other.index;
    }

    /** This or the nearest around it with the mark, or null. */
    public Box closest(Mark mark) {
        Box at = isWithin(mark) ? this : null;
        while (at != null && !at.is(mark)) {
            at = at.parent;
        }
        return at;
    }

    /** The first with the mark of this and those in it, or null. */
    public Box first(Mark mark) {
        for (int i = index; i < end; i++) {
            if (outline.boxes().get(i).is(mark)) {
                return outline.boxes().get(i);
            }
        }
        return null;
    }

    /** This and those in it. */
    public List<Box> all() {
        return outline.boxes().subList(index, end);
    }

    /** Those with the mark of this and those in it, in page order. */
    public List<Box> all(Mark mark) {
        List<Box> found = new ArrayList<>();
        for (int i = index; i < end; i++) {
            if (outline.boxes().get(i).is(mark)) {
                found.add(outline.boxes().get(i));
            }
        }
        return found;
    }

    /** Whether more of this and those in it have the mark than a number. */
    public boolean hasMore(Mark mark, int than) {
        int count = 0;
        for (int i = index; i < end && count <= than; i++) {
            count += outline.boxes().get(i).is(mark) ? 1 : 0;
        }
        return count > than;
    }

    /** The sibling before it, or null. */
    public Box before() {
        return before;
    }

    /** The sibling after it, or null. */
    public Box after() {
        Box after = end < outline.boxes().size() ? outline.boxes().get(end) : null;
        return after != null && after.parent == parent ? after : null;
    }

    /** Its text with spaces joined, as {@link Element#text()} gives it. */
    public String text() {
        return outline.text(textFrom, textTo);
    }

    /** Its text without that of some in it, which are in page order. */
    public String textWithout(List<Box> some) {
        StringBuilder rest = new StringBuilder();
        int from = textFrom;
        for (Box box : some) {
            if (box.textFrom >= from) {
                rest.append(outline.text(from, box.textFrom)).append(' ');
                from = box.textTo;
            }
        }
        return rest.append(outline.text(from, textTo)).toString().strip();
    }

    /** The length of {@link #text()}. */
    public int textLength() {
        return outline.textLength(textFrom, textTo);
    }
}
