package io.kicker.enrich.extract.picture;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.Image;
import io.kicker.enrich.extract.PictureFile;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.body.PictureReader;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Outline;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The images of an article. */
public final class Pictures implements PictureReader {

    private static final int MOST = 300;

    /** Pixels in a file's name. */
    private static final Pattern SIZE = Pattern.compile("(?:^|[-_])(\\d{2,4})x\\d{2,4}(?=[-_.]|$)_?");

    /** Letters of a name, its ending included, that tells one picture from others. */
    private static final int SHORTEST_NAME = 8;

    /** Names that systems give to all pictures, each in a folder of its own. */
    private static final Pattern EVERY_PICTURES = Pattern.compile("(?i)(?:image|img|photo|picture|file|original|default|master|main|full|large"
            + "|medium|small|wide|landscape|cover|hero|header|lead|preview|thumb(?:nail)?)[-_]?\\d{0,2}\\.\\w+");

    /** Letters of the longest of these without its ending. */
    private static final int LONGEST_OF_EVERY = 12;

    private final UnaryOperator<String> address;
    private final Outline page;
    private final String siteName;
    /** The image that metadata name for previews. */
    private final Optional<Image> preview;
    private final Map<Element, Optional<String>> addresses = new IdentityHashMap<>();
    /** Each is read once: the one that the article opens with often stands in its text. */
    private final Map<Element, Optional<Image>> known = new IdentityHashMap<>();

    /** @param address turns an image's address as printed into one that can be loaded */
    public Pictures(UnaryOperator<String> address, PageSignals signals) {
        this.address = address;
        this.page = signals.outline();
        this.siteName = signals.meta().first("og:site_name").orElse("");
        this.preview = stated(signals);
    }

    private Pictures(Pictures ofPage, Outline markup) {
        this.address = ofPage.address;
        this.page = markup;
        this.siteName = ofPage.siteName;
        this.preview = ofPage.preview;
    }

    @Override
    public PictureReader in(Document markup) {
        return new Pictures(this, Outline.of(markup));
    }

    @Override
    public Optional<Image> read(Element image) {
        return known.computeIfAbsent(image, this::look);
    }

    @Override
    public Optional<Image> withLine(Image image, String line) {
        return LineBelow.read(image, line);
    }

    private Optional<Image> look(Element image) {
        return address(image).map(url -> {
            Optional<Integer> width = pixels(image.attr("width"));
            Optional<Integer> height = pixels(image.attr("height"));
            Caption caption = CaptionBox.of(page.box(image)).ofSite(siteName);
            return new Image(url, TextAlternative.of(image.attr("alt")), caption.text(), caption.credit(),
                    width.filter(value -> value > Ornament.ICON), height.filter(value -> value > Ornament.ICON));
        });
    }

    /** The address of an image's largest version, or empty for icons. */
    Optional<String> address(Element image) {
        return addresses.computeIfAbsent(image, this::find);
    }

    private Optional<String> find(Element image) {
        return Ornament.is(image) ? Optional.empty() : ImageAddress.largest(image).map(address).map(this::orLarger);
    }

    /** The preview's address if that is a larger version by the names of both. */
    private String orLarger(String printed) {
        return preview.map(Image::url).filter(url -> width(printed) > 0 && width(url) > width(printed) && key(url).equals(key(printed))).orElse(printed);
    }

    static Optional<Integer> pixels(String text) {
        if (!Digits.isIn(text) || text.endsWith("%")) {
            return Optional.empty();
        }
        try {
            int value = Integer.parseInt(text.replace("px", "").strip());
            return value > 0 ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /**
     * All that the page prints, the one it opens with first; that in the metadata if it prints none.
     *
     * @param headline where the headline is printed, or null
     * @param around   the innermost element with the headline and the text, or null
     * @param root     the element of the text, or null
     * @param ofBody   those in the text
     * @param portrait tells those of authors, which stand before the text, too
     */
    public List<Image> all(Element headline, Element around, Element root, List<Image> ofBody, Predicate<Image> portrait) {
        LeadImage lead = new LeadImage(page, this);
        Map<String, Image> images = new LinkedHashMap<>();
        preview.flatMap(lead::printed).ifPresent(image -> images.put(key(image.url()), image));
        lead.before(page.box(headline), page.box(around), page.box(root)).stream().filter(portrait.negate())
                .forEach(image -> images.putIfAbsent(key(image.url()), image));
        ofBody.forEach(image -> images.put(key(image.url()), image));
        List<Image> all = credited(images.isEmpty() ? preview.stream().toList() : List.copyOf(images.values()), page.box(around));
        return all.size() > MOST ? List.copyOf(all.subList(0, MOST)) : all;
    }

    /** The first with its credit from elsewhere in the article. */
    private static List<Image> credited(List<Image> images, Box article) {
        Optional<String> credit = images.isEmpty() || article == null || images.get(0).credit().isPresent() ? Optional.empty()
                : LeadCredit.in(article, images.size() == 1);
        if (credit.isEmpty()) {
            return images;
        }
        List<Image> credited = new ArrayList<>(images);
        credited.set(0, images.get(0).withCredit(credit.get()));
        return credited;
    }

    /** The address of the image that metadata name for previews. */
    public Optional<String> preview() {
        return preview.map(Image::url);
    }

    private Optional<Image> stated(PageSignals signals) {
        String base = signals.page().baseUri();
        Optional<String> og = signals.meta()
                .first("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "parsely-image-url",
                "sailthru.image.full", "thumbnail")
                .flatMap(url -> Addresses.absolute(base, url)).filter(url -> !NoPreview.is(url, base));
        JsonNode image = signals.article().path("image");
        JsonNode first = image.isArray() ? image.path(0) : image;
        Optional<String> stated = Addresses.absolute(base, first.isTextual() ? first.asText() : first.path("url").asText())
                .filter(url -> !NoPreview.is(url, base));
        Optional<String> url = og.or(() -> stated).map(address);
        Optional<String> alt = signals.meta().first("og:image:alt", "twitter:image:alt").flatMap(TextAlternative::of);
        return url.map(value -> new Image(value, alt, text(first, "caption"), text(first, "creditText"),
                signals.meta().first("og:image:width").flatMap(Pictures::pixels),
                signals.meta().first("og:image:height").flatMap(Pictures::pixels)));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText().strip()).filter(text -> !text.isEmpty());
    }

    /** Versions of one image differ in folders and parameters, mostly not in the file's name. */
    static String key(String url) {
        String printed = asMade(name(url));
        String name = printed.indexOf('x') < 0 ? printed : SIZE.matcher(printed).replaceAll("");
        return name.length() < SHORTEST_NAME || name.indexOf('.') <= LONGEST_OF_EVERY && EVERY_PICTURES.matcher(name).matches() ? url : name;
    }

    /** A name without what a server adds that sends pictures in another format: "quay.jpg.webp". */
    private static String asMade(String name) {
        String before = name.endsWith(".webp") || name.endsWith(".avif") ? name.substring(0, name.length() - ".webp".length()) : name;
        return PictureFile.endingOf(before).isEmpty() ? name : before;
    }

    /** The width that a file's name tells, or 0. */
    static int width(String url) {
        String name = name(url);
        Matcher size = SIZE.matcher(name);
        return name.indexOf('x') >= 0 && size.find() ? Integer.parseInt(size.group(1)) : 0;
    }

    private static String name(String url) {
        return name(url, url.indexOf("//") + 2);
    }

    /** The last part of the path, or of a parameter where the path ends in a slash. */
    private static String name(String url, int from) {
        int query = url.indexOf('?', from);
        int end = query < 0 ? url.length() : query;
        int start = Math.max(from, url.lastIndexOf('/', end - 1) + 1);
        return start < end ? url.substring(start, end) : query < 0 ? url : name(url, query + 1);
    }
}
