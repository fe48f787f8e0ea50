package io.kicker.enrich.extract.picture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.PictureFile;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds the address of an image's largest version among the attributes that browsers and lazy loaders use. */
final class ImageAddress {

    /**
     * Files that no article shows: drawings of the page, its buttons and badges, marks of networks, portraits of users; and what scripts write for no
     * address.
     */
    private static final Pattern DECORATION =
            Pattern.compile("^(?:null|undefined)$|^(?:.*[-_])?(?:transparent|blank|spinner|avatar|1x1|1px|(?:clear)?pixel)(?:[-_.].*)?$"
            + "|^(?:site-?|header-?)?(?:logo|icon)[-_.]|(?<!with)[-_](?:logo|icon)\\.\\w+$|logo(?:[-_]\\w{1,6})?\\.gif$"
            + "|logo\\d{2,3}x\\d{2,3}\\.\\w+$|^__utm\\.|^(?:(?:pre)?loading|loader|ornament)(?:[-_]?\\d*\\.|[-_].*\\.(?:gif|png)$)"
            + "|^play[-_](?:audio|video|button|icon)\\.|^get[-_]?(?:adobe[-_]?)?flash[-_]?player|^font[-_]?size\\.|^gr[ae]y\\.gif$"
            + "|^(?:icon[-_])?(?:facebook|twitter|whatsapp|instagram|youtube|telegram|linkedin|pinterest|email|rss|print"
            + "|share)(?:[-_](?:icon|logo|white|black))?\\.\\w+$");

    /** May as well be a flower's, an animal's or a product's: those are printed large. */
    private static final Pattern BUTTON = Pattern.compile("^(?:btn|button|bouton)[-_].*\\.(?:gif|png)$"
            + "|(?:^|[-_])arrows?(?:[-_].*)?\\.(?:gif|png)$|(?:^|[-_])(?:lo?upe|zoom|magnif(?:y|ier))(?:[-_]\\w{1,2})?\\.(?:gif|png)$");

    /** Pixels in width of the largest button, and of the largest icon or portrait of a user; in height of the largest line or sign. */
    private static final int MOST_OF_BUTTON = 300;
    private static final int MOST_OF_ICON = 128;

    /** Where systems keep what is no part of a text. */
    private static final List<String> FOLDERS = List.of("/wp-content/plugins/", "/wp-content/themes/", "/smilies/", "/smileys/", "/smiles/",
            "/buttons/", "/icons/", "/icon/", "/avatars/", "/customavatars/", "gravatar.com/avatar/");

    /** The words without which a name is no decoration's. */
    private static final String[] DECORATING = {"svg", "transparent", "blank", "spinner", "avatar", "1x1", "1px", "pixel", "logo", "icon", "__utm",
            "btn", "button", "bouton", "arrow", "grey", "gray", "loupe", "lupe", "zoom", "magnif", "load", "ornament", "play", "font", "null", "undefined",
            "facebook", "twitter", "whatsapp", "instagram", "youtube", "telegram", "linkedin", "pinterest", "email", "rss", "print", "share"};

    /** How the names of attributes end that hold a set of addresses: lazy loaders put a word of their own before it. */
    private static final String SET = "srcset";
    private static final String[] SINGLE =
            {"data-original", "data-src", "data-lazy-src", "data-full-src", "data-hi-res-src", "data-url", "data-image", "data-img-url", "src"};

    private ImageAddress() {
    }

    static Optional<String> largest(Element image) {
        WidestSource widest = new WidestSource();
        for (Element source : sources(image)) {
            for (Attribute attribute : source.attributes()) {
                if (attribute.getKey().endsWith(SET)) {
                    widest.add(attribute.getValue());
                }
            }
        }
        return widest.address().flatMap(address -> Addresses.absolute(image.baseUri(), address)).filter(address -> !isPlaceholder(address, image))
                .or(() -> single(image));
    }

    /** The image and, within a {@code picture}, the sources beside it. */
    static List<Element> sources(Element image) {
        Element picture = image.parent();
        return picture != null && picture.normalName().equals("picture") ? picture.children() : List.of(image);
    }

    private static Optional<String> single(Element image) {
        for (String attribute : SINGLE) {
            Optional<String> address = Addresses.of(image, attribute);
            if (address.isPresent() && !isPlaceholder(address.get(), image)) {
                return address;
            }
        }
        return Optional.empty();
    }

    private static boolean isPlaceholder(String url, Element image) {
        String address = LowerCase.of(url);
        return address.contains("placeholder") || address.contains("spacer") || address.contains("lazy-load") || isDecoration(name(address), image)
                || FOLDERS.stream().anyMatch(address::contains) && !isWider(image, MOST_OF_ICON);
    }

    /** Most files are none, and to look for the words is far faster than for where they stand. */
    private static boolean isDecoration(String name, Element image) {
        for (String word : DECORATING) {
            if (name.contains(word)) {
                return DECORATION.matcher(name).find() || name.endsWith(".svg") && !isLargeDrawing(image)
                        || BUTTON.matcher(name).find() && !isWider(image, MOST_OF_BUTTON);
            }
        }
        return false;
    }

    /** Maps and charts are drawings, too, and the page's own are small, long, or stand in a picture's place until it is loaded. */
    private static boolean isLargeDrawing(Element image) {
        return isWider(image, MOST_OF_BUTTON) && Pictures.pixels(image.attr("height")).filter(height -> height > MOST_OF_ICON).isPresent()
                && image.attributes().asList().stream().noneMatch(ImageAddress::isOfLoader);
    }

    private static boolean isOfLoader(Attribute attribute) {
        return attribute.getKey().startsWith("data-") && !PictureFile.endingAt(attribute.getValue()).isEmpty();
    }

    private static boolean isWider(Element image, int than) {
        return Pictures.pixels(image.attr("width")).filter(width -> width > than).isPresent();
    }

    static String name(String address) {
        String path = Addresses.withoutQuery(address);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
