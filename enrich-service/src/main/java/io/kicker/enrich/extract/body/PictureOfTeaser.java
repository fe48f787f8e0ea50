package io.kicker.enrich.extract.body;

import java.util.List;
import java.util.Optional;

import io.kicker.enrich.extract.PictureLink;

/** Tells the picture of another article, which leads there as the headline beside it does, from those of this one. */
final class PictureOfTeaser {

    /** Boxes around a picture that are looked at. */
    private static final int MOST_BOXES = 3;

    /** Letters in such a box. */
    private static final int LONGEST = 420;

    private PictureOfTeaser() {
    }

    /** @param all the page's segments */
    static boolean is(Segment picture, List<Segment> all) {
        Frame box = picture.frame;
        for (int up = 0; up < MOST_BOXES && box.chars <= LONGEST; up++, box = box.outer()) {
            if (box.linkChars > 0 && hasHeadline(all.subList(box.first, box.last), picture)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasHeadline(List<Segment> box, Segment picture) {
        Optional<String> page = LinkedLine.address(picture).filter(address -> LinkedLine.isOfSite(address, picture) && !PictureLink.opensLarger(address) && !isSame(address, picture.element.baseUri()));
        return page.isPresent() && box.stream().anyMatch(line -> line.role == Segment.Role.HEADING && line.linkDensity() > 0.5 && LinkedLine.address(line).equals(page));
    }

    /** Whether two addresses, whatever their schemes and queries, are one page's: an article's headline may be a link to itself. */
    private static boolean isSame(String address, String page) {
        return path(address).equals(path(page));
    }

    private static String path(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        int last = end > 0 && address.charAt(end - 1) == '/' ? end - 1 : end;
        int host = address.indexOf("//") + 2;
        int root = address.indexOf('/', host);
        return root < 0 || root > last ? "" : address.substring(root, last);
    }
}
