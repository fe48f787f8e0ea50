package io.kicker.enrich.extract.body;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.body.Segment.Role;
import org.jsoup.nodes.Element;

/** Leaves out the pictures behind the last of the text that lead elsewhere, without a caption: banners, badges, buttons, other articles' pictures. */
final class PicturesAtEnd {

    /** Elements between a picture and the link that it is in. */
    private static final int NEAR = 3;

    /** What opens the picture itself, larger. */
    private static final Pattern LARGER = Pattern.compile("(?i)^[^?#]*\\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)|/attachment|^#");

    private static final Set<String> FIGURE = Set.of("figure");

    private PicturesAtEnd() {
    }

    static void drop(List<Segment> segments) {
        Frame described = null;
        for (int i = segments.size() - 1; i >= 0 && !(segments.get(i).kept && segments.get(i).isText()); i--) {
            Segment segment = segments.get(i);
            Frame figure = segment.frame.closest(FIGURE);
            if (figure != null && segment.role == Role.CAPTION && segment.linkChars == 0) {
                described = figure;
            }
            segment.kept &= segment.role != Role.IMAGE || figure != null && figure == described || !leadsElsewhere(segment.element);
        }
    }

    private static boolean leadsElsewhere(Element picture) {
        Element at = picture.parent();
        for (int up = 0; up < NEAR && at != null && !at.normalName().equals("a"); up++) {
            at = at.parent();
        }
        return at != null && at.normalName().equals("a") && at.hasAttr("href") && !opensLarger(at);
    }

    static boolean opensLarger(Element link) {
        return LARGER.matcher(link.attr("href")).find();
    }
}
