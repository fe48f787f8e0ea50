package io.kicker.enrich.extract.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.fields.Addresses;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;

/** Finds the address of an image's largest version among the attributes that browsers and lazy loaders use. */
final class ImageAddress {

    private static final Pattern CANDIDATE = Pattern.compile("(\\S*[^,\\s])(?:\\s+([\\d.]+)([wx]))?\\s*(?:,|$)");

    /** A set of addresses has up to some ten; the pattern's time grows with the square of what has no space in it. */
    private static final int LONGEST_SET = 20_000;
    /** Files that no article shows: drawings of the page, marks of networks, portraits of users. */
    private static final Pattern DECORATION = Pattern.compile("\\.svg$|^(?:.*[-_])?(?:transparent|blank|spinner|avatar|1x1|pixel)(?:[-_.].*)?$|^(?:site-?|header-?)?(?:logo|icon)[-_.]|[-_](?:logo|icon)\\.\\w+$"
            + "|^(?:icon[-_])?(?:facebook|twitter|whatsapp|instagram|youtube|telegram|linkedin|pinterest|email|rss|print|share)(?:[-_](?:icon|logo|white|black))?\\.\\w+$");

    private static final String[] SETS = {"srcset", "data-srcset", "data-lazy-srcset"};
    private static final String[] SINGLE = {"data-original", "data-src", "data-lazy-src", "data-full-src", "data-hi-res-src", "data-url", "data-image", "data-img-url", "src"};

    private ImageAddress() {
    }

    static Optional<String> largest(Element image) {
        String base = image.baseUri();
        String best = null;
        double widest = 0;
        Element picture = image.parent() != null && image.parent().normalName().equals("picture") ? image.parent() : null;
        for (Element source : picture == null ? java.util.List.of(image) : picture.children()) {
            for (String attribute : SETS) {
                String set = source.attr(attribute);
                Matcher candidates = CANDIDATE.matcher(set.length() > LONGEST_SET ? "" : set);
                while (candidates.find()) {
                    double width = candidates.group(2) == null ? 1 : number(candidates.group(2)) * (candidates.group(3).equals("x") ? 2 : 1);
                    if (width > widest && !candidates.group(1).startsWith("data:")) {
                        best = candidates.group(1);
                        widest = width;
                    }
                }
            }
        }
        Optional<String> ofSet = best == null ? Optional.empty() : Addresses.absolute(base, best);
        return ofSet.isPresent() ? ofSet : single(image, base);
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
        String address = LowerCase.of(url);
        return address.contains("placeholder") || address.contains("spacer") || address.contains("lazy-load") || DECORATION.matcher(name(address)).find();
    }

    private static String name(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
