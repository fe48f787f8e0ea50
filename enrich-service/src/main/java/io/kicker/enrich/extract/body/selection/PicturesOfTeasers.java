package io.kicker.enrich.extract.body.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.PictureLink;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.LinkedLine;
import io.kicker.enrich.extract.body.layout.Segment;

/** Leaves out the pictures of other articles within the text: those in one link with a headline, and those that lead where the headline beside them does. */
final class PicturesOfTeasers {

    /** An article with more pictures that have a link of their own beside the headline's is a list of what they show. */
    private static final int MOST = 2;

    /** Boxes around a picture that are looked at. */
    private static final int MOST_BOXES = 6;

    private static final Set<String> FIGURE = Set.of("figure");

    /** Four words in the last part of an address. */
    private static final Pattern WORDS = Pattern.compile("/[^/?#-]{1,60}(?:-[^/?#-]{1,60}){3,40}/?(?:[?#].*)?$");

    /** Letters of a line that is a headline. */
    private static final int HEADLINE = 30;

    /** Letters in such a box. */
    private static final int LONGEST = 420;

    private PicturesOfTeasers() {
    }

    /** @param all the page's segments */
    static void drop(List<Segment> segments, List<Segment> all) {
        List<Segment> beside = new ArrayList<>();
        for (Segment picture : segments) {
            Segment headline = picture.kept() && picture.role() == Segment.Role.IMAGE ? headline(picture, all) : null;
            boolean inOneLink = headline != null && LinkedLine.link(headline) == LinkedLine.link(picture);
            picture.keep(picture.kept() && !inOneLink);
            if (headline != null && !inOneLink) {
                beside.add(picture);
            }
        }
        if (beside.size() <= MOST) {
            beside.forEach(picture -> picture.keep(false));
        }
    }

    /** The headline that leads to the same page of the site as a picture, or null. */
    private static Segment headline(Segment picture, List<Segment> all) {
        Optional<String> page = LinkedLine.address(picture).filter(address -> LinkedLine.isOfSite(address, picture)
                && !PictureLink.opensLarger(address) && !LinkedLine.isOfPage(address, picture));
        Frame box = picture.frame();
        for (int up = 0; up < MOST_BOXES && page.isPresent() && box.chars() <= LONGEST; up++, box = box.outer()) {
            List<Segment> lines = all.subList(box.first(), box.last());
            if (box.linkChars() > 0 && lines.stream().noneMatch(line -> line.kept() && line.isProse())) {
                Optional<Segment> found = lines.stream().filter(line -> isHeadline(line, picture) && LinkedLine.address(line).equals(page)).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return null;
    }

    /** Many set it in no heading. */
    private static boolean isHeadline(Segment line, Segment picture) {
        return !line.kept() && line.linkDensity() > 0.5
                && (line.role() == Segment.Role.HEADING
                || line.isText() && (isOfStory(line) || line.text().equals(picture.element().attr("alt").strip())));
    }

    /** Whether a line outside figures leads to an address with a headline's words. */
    private static boolean isOfStory(Segment line) {
        return line.weight() >= HEADLINE && line.role() != Segment.Role.CAPTION && line.frame().closest(FIGURE) == null
                && LinkedLine.address(line).filter(address -> WORDS.matcher(address).find()).isPresent();
    }
}
