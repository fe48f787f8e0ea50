package io.kicker.enrich.extract.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.kicker.enrich.extract.Image;
import io.kicker.enrich.extract.PictureLink;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Finds the picture that an article opens with. What metadata name is made for previews: cropped, with a logo, or the same for the whole site. The
 * page prints the picture itself, with its caption and credit.
 */
final class LeadImage {

    /** Images looked at; the lead stands among the first. */
    private static final int FIRST = 40;

    /** Images before the text that are looked at; a gallery has some dozens. */
    private static final int MOST_BEFORE = 120;

    /** Letters of a text alternative that are no chance. */
    private static final int TELLING = 10;

    /** Letters of a picture's hash; words of headlines in files' names are seldom as long, and have no digits. */
    private static final int HASH = 12;

    /** Pixels in width of what is no portrait and no icon. */
    private static final int WIDE = 300;

    private final Outline page;
    private final Pictures pictures;

    LeadImage(Outline page, Pictures pictures) {
        this.page = page;
        this.pictures = pictures;
    }

    /** The picture that metadata name, with what is printed about it, if the page shows it. */
    Optional<Image> printed(Image stated) {
        String key = Pictures.key(stated.url());
        String part = longestWord(key);
        int looked = 0;
        for (Box box : page.all(Mark.IMAGE)) {
            Element element = box.element();
            if (++looked > FIRST) {
                break;
            }
            // Lazy images may have no address yet, and larger versions another one, but all have the same words.
            boolean alike = stated.alt().filter(alt -> alt.length() > TELLING && alt.equals(element.attr("alt").strip())).isPresent();
            Optional<String> url = alike || names(element, part) ? pictures.address(element) : Optional.empty();
            if (alike || url.filter(found -> isHash(part) || Pictures.key(found).equals(key)).isPresent()) {
                Image printed = pictures.read(element).orElseGet(() -> withCaption(stated, box));
                return Optional.of(new Image(printed.url(), printed.alt().or(stated::alt), printed.caption().or(stated::caption),
                        printed.credit().or(stated::credit), printed.width(), printed.height()));
            }
        }
        return Optional.empty();
    }

    /** Letters and digits that no two pictures share, whatever else their addresses say of size and cut. */
    private static boolean isHash(String part) {
        return part.length() >= HASH && part.chars().anyMatch(Character::isDigit) && part.chars().anyMatch(Character::isLetter);
    }

    private static Image withCaption(Image stated, Box box) {
        Caption caption = CaptionBox.of(box);
        return new Image(stated.url(), stated.alt(), caption.text(), caption.credit(), stated.width(), stated.height());
    }

    /**
     * The figures in front of the text, of which a gallery has many, and large images between headline and text.
     *
     * @param headline where the headline is printed, or null
     * @param around   the innermost element with the headline and the text, or null
     * @param root     the element of the text, or null
     */
    List<Image> before(Box headline, Box around, Box root) {
        List<Image> images = new ArrayList<>();
        if (around == null || root == null || around == root) {
            return images;
        }
        int looked = 0;
        for (Box box : around.all(Mark.IMAGE)) {
            if (!box.isBefore(root) || ++looked > MOST_BEFORE) {
                break;
            }
            boolean opens = isOfArticle(box, headline) && (box.isWithin(Mark.FIGURE) || headline.isBefore(box) && isLarge(box.element()));
            if (opens) {
                pictures.read(box.element()).ifPresent(images::add);
            }
        }
        return images;
    }

    private static boolean isLarge(Element image) {
        return Pictures.pixels(image.attr("width")).filter(width -> width >= WIDE).isPresent() || image.hasAttr("srcset")
                || image.hasAttr("data-srcset") || image.hasAttr("data-src")
                || image.parent().normalName().equals("picture");
    }

    /**
     * Whether it stands neither in the page's frame nor beside the article, and leads to no other page. What is around the headline too is neither,
     * whatever it is called: "right-sidebar" is said of many a whole page.
     */
    private static boolean isOfArticle(Box image, Box headline) {
        Box link = image.closest(Mark.LINK);
        return !image.isWithin(Mark.PAGE_FRAME, headline) && !image.isWithin(Mark.NOT_LEAD, headline)
                && (link == null || PictureLink.opensLarger(link.element().attr("href")));
    }

    /**
     * The longest run of letters and digits of a file's name, which stand in its address however that is escaped; none of a name with escapes, or of
     * a whole address.
     */
    private static String longestWord(String key) {
        String longest = "";
        if (key.indexOf('%') >= 0 || key.indexOf('/') >= 0) {
            return longest;
        }
        for (int from = 0, to = 0; to <= key.length(); to++) {
            if (to == key.length() || !isOfWord(key.charAt(to))) {
                longest = to - from > longest.length() ? key.substring(from, to) : longest;
                from = to + 1;
            }
        }
        return longest;
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
    }

    /** Whether an image or a source beside it has this in an attribute: to look for that is far faster than to choose among its addresses. */
    private static boolean names(Element image, String part) {
        return ImageAddress.sources(image).stream().anyMatch(source -> hasAttribute(source, part));
    }

    private static boolean hasAttribute(Element element, String part) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getValue().contains(part)) {
                return true;
            }
        }
        return false;
    }
}
