package io.kicker.enrich.extract.outline;

import java.util.ArrayList;
import java.util.List;

import io.kicker.enrich.extract.Letters;
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
    /** The marks of this and of all in it, once it is closed. */
    private long inside;
    private final Box before;
    private Box lastChild;
    /** The boxes in it, itself first, are those from its index to this one. */
    private int end;
    private final int textFrom;
    private int textTo;

    Box(Outline outline, Element element, Box parent, int index, int textFrom, long marks) {
        this.outline = outline;
        this.element = element;
        this.parent = parent;
        this.index = index;
        this.textFrom = textFrom;
        this.marks = marks;
        this.around = parent == null ? marks : parent.around | marks;
        this.inside = marks;
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

    /** Whether this or one around it has the mark and does not hold another, which may be null: what is around both tells nothing of this one. */
    public boolean isWithin(Mark mark, Box without) {
        Box around = closest(mark);
        return around != null && (without == null || !around.contains(without));
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

    /** Tells the box around it what is in this one; called once all in it are known. */
    void close(int boxes, int text) {
        end = boxes;
        textTo = text;
        if (parent != null) {
            parent.inside |= inside;
        }
    }

    /** The first with the mark of this and those in it, or null. */
    public Box first(Mark mark) {
        int at = next(mark, index);
        return at < end ? outline.boxes().get(at) : null;
    }

    /** The place of the first with the mark from a place in this on; this one's end if there is none. */
    private int next(Mark mark, int from) {
        int at = from;
        while (at < end && !outline.boxes().get(at).is(mark)) {
            Box box = outline.boxes().get(at);
            at = (box.inside & mark.bit()) == 0 ? box.end : at + 1;
        }
        return at;
    }

    /** This and those in it. */
    public List<Box> all() {
        return outline.boxes().subList(index, end);
    }

    /** Those with the mark of this and those in it, in page order. */
    public List<Box> all(Mark mark) {
        List<Box> found = new ArrayList<>();
        for (int at = next(mark, index); at < end; at = next(mark, at + 1)) {
            found.add(outline.boxes().get(at));
        }
        return found;
    }

    /** Whether more of this and those in it have the mark than a number. */
    public boolean hasMore(Mark mark, int than) {
        int count = 0;
        for (int at = next(mark, index); at < end && count <= than; at = next(mark, at + 1)) {
            count++;
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

    /** How many boxes it is in, with itself. */
    public int depth() {
        return parent == null ? 1 : parent.depth() + 1;
    }

    /** The first element behind it that has text or an image, or null. */
    public Box shownAfter() {
        Box box = after();
        while (box != null && box.textLength() == 0 && box.first(Mark.IMAGE) == null) {
            box = box.after();
        }
        return box;
    }

    /** The letters printed between this and another that begins behind it. */
    public int lettersBefore(Box other) {
        return outline.textLength(textTo, other.textFrom);
    }

    /** The letters printed in this one behind another that is in it. */
    public int lettersAfter(Box inner) {
        return outline.textLength(inner.textTo, textTo);
    }

    /** Its text with spaces joined, as {@link Element#text()} gives it. */
    public String text() {
        return outline.text(textFrom, textTo);
    }

    /** Its text without words that screen readers alone say or that are there to press, unless it has no other. */
    public String shownText() {
        List<Box> unseen = first(Mark.CONTROL) == null ? List.of() : all(Mark.CONTROL).stream().filter(box -> !Letters.first(box.text()).isEmpty()).toList();
        String shown = unseen.isEmpty() ? "" : textWithout(unseen);
        return shown.isEmpty() ? text() : shown;
    }

    /** What the page prints just before it, up to some letters. */
    public String textBefore(int letters) {
        return outline.text(Math.max(0, textFrom - letters), textFrom);
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
