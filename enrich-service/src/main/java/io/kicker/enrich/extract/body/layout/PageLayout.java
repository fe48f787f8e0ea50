package io.kicker.enrich.extract.body.layout;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A page as a tree of frames and a sequence of segments.
 *
 * @param frames   in page order, so that a parent comes before its children; the first is the page's body
 * @param segments in page order
 * @param times    in page order
 * @param answered frames in which a button to answer a comment stands, in page order
 */
public record PageLayout(List<Frame> frames, List<Segment> segments, List<StatedTime> times, List<Frame> answered) {

    /** Elements holding more of the page's prose than this are no boilerplate, whatever they are called. */
    private static final double TOO_MUCH_TO_BE_BOILERPLATE = 0.35;

    /** Hints that prose overrules; comments and teasers are prose themselves. */
    private static final Set<Boilerplate> OVERRULED_BY_PROSE = EnumSet.of(Boilerplate.NAVIGATION, Boilerplate.ASIDE, Boilerplate.FORM,
            Boilerplate.PROMOTION, Boilerplate.SHARING, Boilerplate.BYLINE, Boilerplate.ADVERTISEMENT, Boilerplate.CAPTION);

    /** What no article is in, unless nothing else on the page is one: a reader's comments and a consent banner are prose, and long. */
    private static final Set<Boilerplate> NO_ARTICLE =
            EnumSet.of(Boilerplate.COMMENTS, Boilerplate.READERS, Boilerplate.CONSENT, Boilerplate.FOOTER, Boilerplate.TEASERS);

    /** What dialogues are called: some set each as an article of its own. */
    private static final Set<Boilerplate> OF_DIALOGUES = EnumSet.of(Boilerplate.OVERLAY, Boilerplate.FORM, Boilerplate.CONSENT);

    /** Systems name an article's element after its categories and tags: "tag-cookies". */
    private static final Pattern FILED = Pattern.compile("(?<![\\w-])(?:category|tag|type|post)-");
    private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");

    /** Letters of prose that a short article has. */
    private static final int SHORT_ARTICLE = 300;

    /** Letters of prose below which a page has no article. */
    private static final int MIN_PROSE = 150;

    private static final Set<String> NEVER = Set.of("html", "body", "main", "article");

    /**
     * Sums up the text, decides which elements are boilerplate, and sums up again without them.
     *
     * @param byNames whether classes and ids count, or elements and roles alone
     */
    public PageLayout judge(Predicate<Element> notBody, boolean byNames) {
        segments.forEach(segment -> segment.frame.raw += segment.worth());
        sumUp(true);
        CaptionBoxes.mark(this);
        if (byNames) {
            RepeatedTeasers.mark(this);
            NestedTeasers.mark(this);
        }
        ReadersComments.mark(this);
        double all = frames.isEmpty() ? 0 : frames.get(0).raw;
        double shown = shown();
        Function<Frame, Boilerplate> hints = byNames ? new ClassHints()::of : frame -> null;
        for (Frame frame : frames) {
            if (frame.isEmpty()) {
                continue;
            }
            frame.own = notBody.test(frame.element) ? Boilerplate.SITE : frame.own != null ? frame.own : boilerplate(frame, all, hints);
            frame.reason = frame.own != null || frame.parent == null ? frame.own : frame.parent.reason;
            // Streaming frameworks send the article hidden and show it by script; beside a visible article it is a copy.
            frame.hidden = frame.hidden && (!isMuch(frame, all) || shown > SHORT_ARTICLE) || frame.parent != null && frame.parent.hidden;
        }
        CaptionBoxes.unmarkIfMost(segments);
        for (Segment segment : segments) {
            if (segment.frame.reason == null && !segment.frame.hidden && !segment.isCaption) {
                segment.frame.good += segment.worth();
            }
        }
        sumUp(false);
        return this;
    }

    /** Tells what is no part of the article of what is in its root. */
    public void judgeWithin(Frame root) {
        for (Frame frame : frames) {
            boolean below = frame != root && frame.parent != null;
            frame.reasonInRoot = !below ? null : frame.own != null ? frame.own : frame.parent.reasonInRoot;
            frame.hiddenInRoot = below && (frame.parent.hiddenInRoot || hides(frame) && !isStated(frame));
        }
    }

    /** Whether a frame in another is hidden by itself. */
    private static boolean hides(Frame frame) {
        return frame.hidden && (!frame.parent.hidden || Visibility.hides(frame.element, frame.names));
    }

    /** Whether most of the prose in a box is the publisher's articleBody: what is hidden is shown to those who pay. */
    private boolean isStated(Frame box) {
        double stated = 0;
        double all = 0;
        for (Segment segment : segments.subList(box.first, box.last)) {
            double goodness = segment.goodness();
            stated += segment.confirmed ? goodness : 0;
            all += goodness;
        }
        return stated > all / 2;
    }

    /** What stands below pictures; some pages print it a second time as a paragraph. */
    public Set<String> captions() {
        Set<String> captions = new HashSet<>();
        for (Segment segment : segments) {
            if (segment.role == Segment.Role.CAPTION) {
                captions.add(segment.text);
            }
        }
        return captions;
    }

    /** Whether hardly anything is left of the page's prose: then its names do not mean what they mean elsewhere. */
    public boolean isEmptied() {
        return !frames.isEmpty() && frames.get(0).good < MIN_PROSE && frames.get(0).raw > MIN_PROSE * 3;
    }

    /** Letters of prose that no element hides. */
    private double shown() {
        double hidden = 0;
        for (Frame frame : frames) {
            boolean inside = frame.parent != null && frame.parent.inHidden;
            frame.inHidden = inside || frame.hidden;
            hidden += frame.hidden && !inside ? frame.raw : 0;
        }
        return frames.isEmpty() ? 0 : frames.get(0).raw - hidden;
    }

    private void sumUp(boolean raw) {
        for (int i = frames.size() - 1; i > 0; i--) {
            Frame frame = frames.get(i);
            if (raw) {
                frame.parent.raw += frame.raw;
            } else {
                frame.parent.good += frame.good;
            }
        }
    }

    private static Boilerplate boilerplate(Frame frame, double all, Function<Frame, Boilerplate> hints) {
        String name = frame.element.normalName();
        boolean much = isMuch(frame, all);
        if (name.equals("article") && !much && !FILED.matcher(frame.names).find() && OF_DIALOGUES.contains(hints.apply(frame))
                && frame.element.selectFirst(HEADLINE) == null) {
            return Boilerplate.OVERLAY;
        }
        if (NEVER.contains(name) || much && all - frame.raw < Math.max(SHORT_ARTICLE, all * 0.15)) {
            return null;
        }
        Boilerplate stated = stated(frame, hints);
        return much && !NO_ARTICLE.contains(stated) ? null : stated;
    }

    private static Boilerplate stated(Frame frame, Function<Frame, Boilerplate> hints) {
        Element element = frame.element;
        Boilerplate byName = switch (element.normalName()) {
            case "nav", "menu" -> Boilerplate.NAVIGATION;
            case "footer", "address" -> Boilerplate.FOOTER;
            case "aside" -> Boilerplate.ASIDE;
            case "form", "fieldset" -> Boilerplate.FORM;
            case "figcaption" -> Boilerplate.CAPTION;
            case "ul", "ol" -> ListOfPlaces.reason(frame);
            default -> element.attributesSize() == 0 ? null : byRole(element.attr("role"), frame);
        };
        if (byName != null) {
            return byName;
        }
        Boilerplate hint = element.attributesSize() == 0 ? null : hints.apply(frame);
        // What is called a paywall is, as a paragraph or a heading, the article behind it.
        boolean ofBoxes = hint == Boilerplate.ASIDE || hint == Boilerplate.NAVIGATION || hint == Boilerplate.PROMOTION && frame.names.contains("paywall");
        // Standfirsts are called teasers too, but a teaser of another article leads there.
        if (hint == Boilerplate.TEASERS && frame.linkChars == 0 || ofBoxes && (Roles.isHeading(element.normalName()) || element.normalName().equals("p"))) {
            return null;
        }
        return hint == null || isProse(frame, hint) && OVERRULED_BY_PROSE.contains(hint) ? null : hint;
    }

    private static boolean isMuch(Frame frame, double all) {
        return frame.raw > all * TOO_MUCH_TO_BE_BOILERPLATE && frame.raw > 0;
    }

    /** Running text of several paragraphs, whatever a class calls it: "sidebar-grid__content" holds the article. */
    private static boolean isProse(Frame frame, Boilerplate hint) {
        // Advertisements are short, but articles' own boxes are often named after those in them.
        return frame.raw > (hint == Boilerplate.ADVERTISEMENT ? 400 : 1_200) && frame.linkDensity() < 0.2;
    }

    private static Boilerplate byRole(String role, Frame frame) {
        return switch (role) {
            case "navigation", "menu", "menubar", "search" -> Boilerplate.NAVIGATION;
            // Some put what the tabs open among them.
            case "tablist" -> frame.raw > MIN_PROSE ? null : Boilerplate.NAVIGATION;
            case "contentinfo" -> Boilerplate.FOOTER;
            case "complementary" -> Boilerplate.ASIDE;
            case "banner" -> Boilerplate.HEADER;
            case "dialog", "alertdialog" -> Boilerplate.CONSENT;
            case "form" -> Boilerplate.FORM;
            default -> null;
        };
    }
}
