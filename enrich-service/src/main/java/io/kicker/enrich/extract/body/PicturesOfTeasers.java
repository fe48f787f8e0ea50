package io.kicker.enrich.extract.body;

import java.util.List;
import java.util.Optional;

import io.kicker.enrich.extract.PictureLink;
import io.kicker.enrich.extract.fields.Addresses;

/** Leaves out the picture of another article within the text, which leads there as the headline beside it does. An article that has many such is a list of what they show. */
final class PicturesOfTeasers {

    private static final int MOST = 2;

    /** Boxes around a picture that are looked at. */
    private static final int MOST_BOXES = 3;

    /** Letters in such a box. */
    private static final int LONGEST = 420;

    private PicturesOfTeasers() {
    }

    /** @param all the page's segments */
    static void drop(List<Segment> segments, List<Segment> all) {
        List<Segment> pictures = segments.stream().filter(segment -> segment.kept && segment.role == Segment.Role.IMAGE && isOfTeaser(segment, all)).toList();
        if (pictures.size() <= MOST) {
            pictures.forEach(picture -> picture.kept = false);
        }
    }

    private static boolean isOfTeaser(Segment picture, List<Segment> all) {
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
        return page.isPresent() && box.stream().noneMatch(line -> line.kept && line.isProse()) && box.stream().anyMatch(line -> isHeadline(line) && LinkedLine.address(line).equals(page));
    }

    private static boolean isHeadline(Segment line) {
        return line.role == Segment.Role.HEADING && !line.kept && line.linkDensity() > 0.5;
    }

    /** Whether two addresses, whatever their schemes and queries, are one page's: an article's headline may be a link to itself. */
    private static boolean isSame(String address, String page) {
        return path(address).equals(path(page));
    }

    private static String path(String address) {
        String page = Addresses.withoutQueryAndFragment(address);
        int root = page.indexOf('/', page.indexOf("//") + 2);
        return root < 0 ? "" : page.substring(root, page.endsWith("/") ? page.length() - 1 : page.length());
    }
}
