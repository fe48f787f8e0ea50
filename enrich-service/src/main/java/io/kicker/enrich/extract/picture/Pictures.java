package io.kicker.enrich.extract.picture;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Image;
import io.kicker.enrich.extract.body.PictureReader;
import io.kicker.enrich.extract.fields.Addresses;
import io.kicker.enrich.extract.outline.Outline;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.nodes.Element;

/** The images of an article. */
public final class Pictures implements PictureReader {

    /** Images at most this large are icons. */
    private static final int ICON = 60;
    private static final int MOST = 300;

    /** Pixels in a file's name. */
    private static final Pattern SIZE = Pattern.compile("(?:^|[-_])\\d{2,4}x\\d{2,4}(?=[-_.]|$)_?");

    private final UnaryOperator<String> address;
    private final Outline page;
    private final Map<Element, Optional<String>> addresses = new IdentityHashMap<>();

    /**
     * @param address turns an image's address as printed into one that can be loaded
     * @param page    where the images are
     */
    public Pictures(UnaryOperator<String> address, Outline page) {
        this.address = address;
        this.page = page;
    }

    @Override
    public Optional<Image> read(Element image) {
        return address(image).map(url -> {
            Optional<Integer> width = pixels(image.attr("width"));
            Optional<Integer> height = pixels(image.attr("height"));
            Caption caption = CaptionBox.of(page.box(image));
            Optional<String> alt = Optional.of(image.attr("alt").strip()).filter(text -> !text.isEmpty());
            return new Image(url, alt, caption.text(), caption.credit(), width.filter(value -> value > ICON), height.filter(value -> value > ICON));
        });
    }

    /** The address of an image's largest version, or empty for icons. */
    Optional<String> address(Element image) {
        return addresses.computeIfAbsent(image, this::find);
    }

    private Optional<String> find(Element image) {
        boolean icon = pixels(image.attr("width")).filter(value -> value <= ICON).isPresent() && pixels(image.attr("height")).filter(value -> value <= ICON).isPresent();
        return icon ? Optional.empty() : ImageAddress.largest(image).map(address);
    }

    private static Optional<Integer> pixels(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            int value = Integer.parseInt(text.replace("px", "").strip());
            return value > 0 ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The lead image in the metadata first, unless it is one of the body's, then the body's. */
    public List<Image> all(PageSignals signals, List<Image> ofBody) {
        Map<String, Image> images = new LinkedHashMap<>();
        Optional<Image> lead = stated(signals);
        lead.map(image -> LeadImage.printed(image, page, this)).ifPresent(image -> images.put(key(image.url()), image));
        for (Image image : ofBody) {
            // The body's knows its caption. Of two sizes in different files the one that the metadata chose is the better one.
            images.merge(key(image.url()), image, (known, other) -> name(known.url()).equals(name(other.url())) ? other
                    : new Image(known.url(), other.alt(), other.caption(), other.credit(), known.width(), known.height()));
        }
        List<Image> all = new ArrayList<>(images.values());
        return all.size() > MOST ? List.copyOf(all.subList(0, MOST)) : List.copyOf(all);
    }

    private Optional<Image> stated(PageSignals signals) {
        String base = signals.page().baseUri();
        Optional<String> og = signals.meta().first("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "parsely-image-url", "sailthru.image.full", "thumbnail")
                .flatMap(url -> Addresses.absolute(base, url));
        JsonNode image = signals.article().path("image");
        JsonNode first = image.isArray() ? image.path(0) : image;
        Optional<String> stated = Addresses.absolute(base, first.isTextual() ? first.asText() : first.path("url").asText());
        Optional<String> url = og.or(() -> stated).map(address);
        Optional<String> alt = signals.meta().first("og:image:alt", "twitter:image:alt");
        return url.map(value -> new Image(value, alt, text(first, "caption"), text(first, "creditText"), signals.meta().first("og:image:width").flatMap(Pictures::pixels),
                signals.meta().first("og:image:height").flatMap(Pictures::pixels)));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText().strip()).filter(text -> !text.isEmpty());
    }

    /** Versions of one image differ in folders and parameters, mostly not in the file's name. */
    static String key(String url) {
        String printed = name(url);
        String name = printed.indexOf('x') < 0 ? printed : SIZE.matcher(printed).replaceAll("");
        return name.length() < 8 ? url : name;
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
