package io.kicker.enrich.extract.picture;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.AddressList;
import io.kicker.enrich.extract.PictureLink;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Tells icons, buttons, lines and what nobody sees from pictures, by what an image element says of itself and of where it leads. */
final class Ornament {

    /** Pixels in height of icons, buttons and lines. */
    static final int ICON = 60;

    /**
     * Pixels in width of a button, a line's ornament, a sign with the page's name; a wider strip may be a panorama, and what has wider versions is a
     * picture.
     */
    private static final int MOST_OF_STRIP = 240;

    /** The page of someone, not one of his posts. */
    private static final Pattern PROFILE = Pattern.compile("(?i)(?:https?:)?//(?:www\\.|m\\.)?(?:twitter|x|facebook|instagram|pinterest"
            + "|linkedin)\\.com/(?:#!/|pages/|company/|in/)?(?!\\w+\\.php)[\\w.%-]*(?:/\\d+)?/?(?:\\?.*)?");

    /** Not shown, or as one pixel; with a height of zero, pages keep a place of another height. */
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|(?:^|[;\\s])(?:width|height)\\s*:\\s*1px");

    /** Letters of an address; a longer one is looked at no further. */
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Evaluator FIGURE = Selector.evaluatorOf("figure");
    private static final Evaluator FIGCAPTION = Selector.evaluatorOf("figcaption");

    private static final Set<String> PROMOTIONS = Set.copyOf(WordLists.of(Ornament.class, "promotions.txt"));
    private static final Set<String> PROMOTIONAL = Set.copyOf(WordLists.of(Ornament.class, "promotional-files.txt"));
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private Ornament() {
    }

    static boolean is(Element image) {
        return isIcon(image) || isHidden(image)
                || PictureLink.around(image).map(around -> around.attr("href")).filter(link -> !link.isEmpty())
                .filter(link -> isButton(image, link) || isPromotion(image, link)).isPresent();
    }

    private static boolean isIcon(Element image) {
        Optional<Integer> height = Pictures.pixels(image.attr("height"));
        Optional<Integer> width = Pictures.pixels(image.attr("width"));
        boolean low = height.filter(value -> value <= ICON).isPresent() && width.filter(value -> value > MOST_OF_STRIP).isEmpty();
        return low && !(width.isEmpty() ? isStretched(image, height.get()) : isThumbnail(width.get(), height.get()) && hasWider(image));
    }

    /** Whether it is as wide as the text, or the height is that of what stands in its place until it is loaded. */
    private static boolean isStretched(Element image, int height) {
        return image.attr("style").contains("100%") || height == 1 && image.hasAttr("data-src");
    }

    /** Neither as small as an icon nor as long as a sign with a name. */
    private static boolean isThumbnail(int width, int height) {
        return width > ICON && width <= 2 * height;
    }

    private static boolean hasWider(Element image) {
        WidestSource widest = new WidestSource();
        widest.add(image.attr("srcset"));
        return widest.size() > MOST_OF_STRIP;
    }

    /** Scripts show those that they load. */
    private static boolean isHidden(Element image) {
        String style = image.attr("style");
        if (style.isEmpty() || !HIDDEN.matcher(style).find()) {
            return false;
        }
        for (Attribute attribute : image.attributes()) {
            if (attribute.getKey().startsWith("data-") && (attribute.getKey().endsWith("src") || attribute.getKey().endsWith("srcset"))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has no caption and leads to what a publisher offers, or somewhere and is called after what it is for: "newsletter-autumn.png". */
    private static boolean isPromotion(Element image, String link) {
        return link.length() <= LONGEST_ADDRESS && !PictureLink.opensLarger(link)
                && (PROMOTIONS.contains(lastPart(link)) || isPromotional(image.attr("src"))) && !isCaptioned(image);
    }

    private static boolean isPromotional(String address) {
        return address.length() <= LONGEST_ADDRESS && NO_LETTERS.splitAsStream(lastPart(address)).anyMatch(PROMOTIONAL::contains);
    }

    private static String lastPart(String address) {
        String path = LowerCase.of(Addresses.withoutQuery(address));
        return ImageAddress.name(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }

    private static boolean isCaptioned(Element image) {
        Element figure = image.closest(FIGURE);
        Element caption = figure == null ? null : figure.selectFirst(FIGCAPTION);
        return caption != null && caption.hasText();
    }

    /** Whether it leads to where readers share, write or, if it is not large, follow. */
    private static boolean isButton(Element image, String link) {
        return link.startsWith("mailto:") || AddressList.BUTTONS.has(link)
                || PROFILE.matcher(link).matches() && Pictures.pixels(image.attr("width")).filter(width -> width > MOST_OF_STRIP).isEmpty();
    }
}
