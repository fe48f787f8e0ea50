package io.kicker.enrich.extract.body.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Bold;
import io.kicker.enrich.extract.body.layout.Segment.Role;
import io.kicker.enrich.page.Deadline;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts a page into segments in one pass. Text is cut where a browser would begin a new line: at block elements and at two line breaks in
 * a row, so that pages without paragraph elements are read like others.
 */
public final class Segmenter {

    /** What an element is to a text by its name. */
    private enum Kind {
        SKIPPED, BREAK, PICTURE, EMBED, OTHER
    }

    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        are(Kind.SKIPPED, "script", "style", "noscript", "template", "svg", "math", "select", "textarea", "button", "input", "head", "object",
                "canvas", "map", "datalist", "dialog", "meta", "link", "title", "amp-ad", "amp-sidebar", "amp-consent");
        are(Kind.BREAK, "br", "hr");
        are(Kind.PICTURE, "img", "amp-img", "amp-anim");
        are(Kind.EMBED, "iframe", "video", "audio", "embed", "amp-youtube", "amp-iframe", "amp-twitter", "amp-instagram", "amp-video",
                "amp-brightcove", "amp-facebook");
    }

    private static final Set<String> FIGURE = Set.of("figure");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** What stays one, whatever lines it has. */
    private static final Set<String> WHOLE = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "td", "th", "figcaption", "blockquote");

    /** Letters of a question. */
    private static final int LONGEST_BOLD_LINE = 300;

    /** Letters below one; a name in bold has somebody's office there. */
    private static final int SHORTEST_BELOW_BOLD = 60;

    private static final Pattern DROP_CAP = Pattern.compile("(?i)\\b(?:drop|initial|first)[-_]?(?:caps?|letter)");

    /** Line breaks in a row that part paragraphs. */
    private static final int ENDS_PARAGRAPH = 2;

    /** Times looked at; a live blog has some hundreds. */
    private static final int MOST_TIMES = 1_000;

    private final Deadline deadline;
    private final List<Frame> frames = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<StatedTime> times = new ArrayList<>();
    private final List<Frame> answered = new ArrayList<>();
    private final OverlayLinks overlays = new OverlayLinks();
    private final Run run = new Run();
    private Frame frame;
    private int links;
    private int visited;

    private static void are(Kind kind, String... names) {
        for (String name : names) {
            KINDS.put(name, kind);
        }
    }

    Segmenter(Deadline deadline) {
        this.deadline = deadline;
    }

    /** @param body of a page whose depth is bounded, as {@code PageDecoder} gives it */
    public static PageLayout cut(Element body, Deadline deadline) {
        Segmenter segmenter = new Segmenter(deadline);
        segmenter.read(body);
        segmenter.overlays.count(segmenter.segments);
        return new PageLayout(segmenter.frames, segmenter.segments, segmenter.times, segmenter.answered);
    }

    private void read(Element element) {
        // Every element would cost more than the work on it.
        if ((++visited & 0x7f) == 0) {
            deadline.check();
        }
        String name = element.normalName();
        switch (KINDS.getOrDefault(name, Kind.OTHER)) {
            case SKIPPED -> {
                if (isQuestion(name, element) || isZoom(name, element)) {
                    readInline(element, name);
                } else if (name.equals("noscript") && frame != null) {
                    addPicture(LazyPicture.in(element));
                } else if (name.equals("button") && frame != null && ReplyLine.asks(element.text())) {
                    answered.add(frame);
                }
            }
            case BREAK -> {
                if (name.equals("br") && isBelowBoldLine(element)) {
                    flush();
                    segments.get(segments.size() - 1).isFirstInBold = true;
                } else {
                    lineBreak(name.equals("hr") ? ENDS_PARAGRAPH : 1);
                }
            }
            case PICTURE -> {
                if (Sign.is(element)) {
                    append(Sign.text(element), element);
                } else {
                    addPicture(element);
                }
            }
            case EMBED -> add(Role.EMBED, element);
            case OTHER -> {
                if (isBlock(element, name)) {
                    open(element, name);
                    readWithin(element);
                    close();
                } else if (isCalledBreak(element, name)) {
                    lineBreak(frame != null && frame.closest(HEADINGS) != null ? 1 : ENDS_PARAGRAPH);
                } else if (run.isEmpty() || !FootnoteMark.is(name, element)) {
                    // A note's own number begins it.
                    readInline(element, name);
                }
            }
        }
    }

    /** An empty element that style makes a paragraph's end, or a heading's second line. */
    private static boolean isCalledBreak(Element element, String name) {
        return element.childNodeSize() == 0 && name.equals("span") && element.hasClass("br");
    }

    /** Whether it ends a line in bold that the block begins with, as a question above its answer. */
    private boolean isBelowBoldLine(Element lineBreak) {
        Element bold = lineBreak.previousElementSibling();
        return bold != null && Bold.is(bold.normalName()) && frame != null && bold.parent() == frame.element && bold.previousElementSibling() == null
                && frame.closest(WHOLE) == null && !run.text().isEmpty() && run.text().equals(bold.text())
                && bold.text().length() <= LONGEST_BOLD_LINE && isAboveText(lineBreak);
    }

    /** Whether the block goes on below for longer than the office of somebody whose name is in bold. */
    private static boolean isAboveText(Element lineBreak) {
        int letters = 0;
        for (Node next = lineBreak.nextSibling(); next != null && letters < SHORTEST_BELOW_BOLD; next = next.nextSibling()) {
            if (next instanceof TextNode text) {
                letters += text.text().strip().length();
            } else if (next instanceof Element inner) {
                letters += inner.ownText().length();
            }
        }
        return letters >= SHORTEST_BELOW_BOLD;
    }

    private void addPicture(Element picture) {
        if (picture != null) {
            add(Role.IMAGE, picture);
        }
    }

    private void add(Role role, Element element) {
        flush();
        segments.add(new Segment(role, frame, element, "", 0));
    }

    private void readInline(Element element, String name) {
        if (name.equals("time") && frame != null && times.size() < MOST_TIMES && element.hasAttr("datetime")) {
            times.add(new StatedTime(frame, element.attr("datetime")));
        }
        int link = name.equals("a") && !isPlace(element) ? 1 : 0;
        links += link;
        if (link > 0) {
            overlays.see(element);
        }
        readWithin(element);
        links -= link;
        if (run.isInitial() && isDropCap(element)) {
            run.glue();
        }
    }

    /** Whether an anchor makes a heading a place to lead to, and leads to none but that. */
    private boolean isPlace(Element anchor) {
        String address = anchor.attr("href");
        return (address.isEmpty() || address.startsWith("#")) && frame != null && frame.closest(HEADINGS) != null;
    }

    private void readWithin(Element element) {
        for (int i = 0, size = element.childNodeSize(); i < size; i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode text) {
                append(text.getWholeText(), element);
            } else if (child instanceof Element inner) {
                read(inner);
            }
        }
    }

    /** A paragraph's first letter, set large: browsers let it float, so that the spaces behind it are not seen. */
    private static boolean isDropCap(Element element) {
        return element.attributesSize() > 0 && DROP_CAP.matcher(element.className()).find();
    }

    /** A heading that opens what is below it is set as a button in it. */
    private static boolean isQuestion(String name, Element element) {
        return name.equals("button") && element.parent() != null && Roles.isHeading(element.parent().normalName());
    }

    /** A picture that opens larger is set in a button. */
    private boolean isZoom(String name, Element element) {
        return name.equals("button") && frame != null && (frame.closest(FIGURE) != null || !element.getElementsByTag("figure").isEmpty());
    }

    private static boolean isBlock(Element element, String name) {
        // Custom elements are inline to jsoup, but publishers use them as blocks.
        return element.isBlock() || name.indexOf('-') > 0 && !isInSentence(element) || name.equals("body");
    }

    /** A custom element that marks a term or a link has words beside it, and no block in it. */
    private static boolean isInSentence(Element custom) {
        return (isWords(custom.previousSibling()) || isWords(custom.nextSibling())) && custom.children().stream().noneMatch(Element::isBlock);
    }

    static boolean isWords(Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }

    private void open(Element element, String name) {
        flush();
        frame = new Frame(element, frame, segments.size());
        frame.hidden = Visibility.hides(element, frame.names);
        frames.add(frame);
        if (Roles.isHeading(name)) {
            frame.outer().markHeaded();
        }
        if (name.equals("table")) {
            segments.add(new Segment(Role.TABLE, frame, element, "", 0));
        } else if (name.equals("blockquote") && SocialPost.is(element)) {
            segments.add(new Segment(Role.EMBED, frame, element, "", 0));
            frame.post = true;
        }
    }

    private void close() {
        flush();
        frame.last = segments.size();
        if (frame.parent != null) {
            frame.parent.chars += frame.chars;
            frame.parent.linkChars += frame.linkChars;
            frame.parent.boxesWithText += frame.chars > 0 ? 1 : 0;
        }
        frame = frame.parent;
    }

    private void append(String text, Element parent) {
        run.part(text, parent);
        for (int at = 0; at < text.length();) {
            at = run.append(text, at, parent, links > 0);
            if (run.isFull()) {
                flush();
            }
        }
    }

    private void lineBreak(int breaks) {
        if (run.endsAt(breaks)) {
            flush();
        }
    }

    private void flush() {
        String text = run.text();
        if (!text.isEmpty() && frame != null) {
            segments.add(new Segment(Roles.of(frame, run.start(), text), frame, run.start(), text, run.linked()));
            frame.chars += text.length();
            frame.linkChars += Math.min(run.linked(), text.length());
        }
        run.clear();
    }
}
