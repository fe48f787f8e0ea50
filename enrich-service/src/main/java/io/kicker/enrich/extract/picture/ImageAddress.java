package io.kicker.enrich.extract.picture;

import java.util.List;
import java.util.Optional;

import io.kicker.enrich.extract.fields.Addresses;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;

/** Finds the address of an image's largest version among the attributes that browsers and lazy loaders use. */
final class ImageAddress {

    private static final String[] SETS = {"srcset", "data-srcset", "data-lazy-srcset"};
    private static final String[] SINGLE = {"data-original", "data-src", "data-lazy-src", "data-full-src", "data-hi-res-src", "data-url", "data-image", "data-img-url", "src"};

    private ImageAddress() {
    }

    static Optional<String> largest(Element image) {
        String base = image.baseUri();
        Element picture = image.parent() != null && image.parent().normalName().equals("picture") ? image.parent() : null;
        WidestSource widest = new WidestSource();
        for (Element source : picture == null ? List.of(image) : picture.children()) {
            for (String attribute : SETS) {
                widest.add(source.attr(attribute));
            }
        }
        return widest.address().flatMap(address -> Addresses.absolute(base, address)).or(() -> single(image, base));
    }

    private static Optional<String> single(Element image, String base) {
        for (String attribute : SINGLE) {
            Optional<String> address = Addresses.absolute(base, image.attr(attribute));
            if (address.isPresent() && !isPlaceholder(address.get())) {
                return address;
            }
        }
        return Optional.empty();
    }

    private static boolean isPlaceholder(String url) {
        String name = LowerCase.of(url);
        return name.contains("placeholder") || name.contains("blank.gif") || name.contains("spacer") || name.contains("transparent.") || name.endsWith("1x1.gif") || name.contains("lazy-load");
    }
}
