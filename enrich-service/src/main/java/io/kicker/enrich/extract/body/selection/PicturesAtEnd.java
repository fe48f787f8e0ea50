package io.kicker.enrich.extract.body.selection;

import java.util.List;
import java.util.Set;

import io.kicker.enrich.extract.PictureLink;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;

/** Leaves out the pictures behind the last of the text that lead elsewhere, without a caption: banners, badges, buttons, other articles' pictures. */
final class PicturesAtEnd {

    private static final Set<String> FIGURE = Set.of("figure");

    private PicturesAtEnd() {
    }

    static void drop(List<Segment> segments) {
        Frame described = null;
        for (int i = segments.size() - 1; i >= 0 && !(segments.get(i).kept() && segments.get(i).isText()); i--) {
            Segment segment = segments.get(i);
            Frame figure = segment.frame().closest(FIGURE);
            if (figure != null && segment.role() == Role.CAPTION && segment.linkChars() == 0) {
                described = figure;
            }
            segment.keep(segment.kept() && (segment.role() != Role.IMAGE || figure != null && figure == described
                    || !PictureLink.leadsElsewhere(segment.element())));
        }
    }
}
