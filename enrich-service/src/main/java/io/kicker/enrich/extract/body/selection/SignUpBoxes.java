package io.kicker.enrich.extract.body.selection;

import java.util.List;

import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.page.LowerCase;

/** Leaves out small boxes between the paragraphs that end in a link for letters: they praise a letter, whatever they are called. */
final class SignUpBoxes {

    private static final List<String> LINKS = WordLists.of(SignUpBoxes.class, "sign-up-links.txt");

    private static final int LONGEST_LINK = 60;

    /** Letters and lines of such a box. */
    private static final int LONGEST = 350;
    private static final int MOST_LINES = 5;

    private SignUpBoxes() {
    }

    /** @param segments those of the root */
    static void drop(List<Segment> segments, Frame root) {
        for (int i = 0; i < segments.size(); i++) {
            Segment line = segments.get(i);
            if (line.linkDensity() > 0.5 && line.text().length() <= LONGEST_LINK && isSignUp(line.text())) {
                box(segments, i, root).forEach(each -> each.keep(false));
            }
        }
    }

    /** The lines of the largest box around a link that is small enough; the link alone if none is. */
    private static List<Segment> box(List<Segment> segments, int link, Frame root) {
        Frame box = null;
        for (Frame at = segments.get(link).frame(); at != root && at != null && isSmall(at); at = at.parent()) {
            box = at;
        }
        return box == null ? segments.subList(link, link + 1) : segments.subList(box.first() - root.first(), box.last() - root.first());
    }

    private static boolean isSmall(Frame box) {
        return box.chars() <= LONGEST && box.last() - box.first() <= MOST_LINES;
    }

    private static boolean isSignUp(String text) {
        String words = LowerCase.of(text).replace('\'', '’');
        return LINKS.stream().anyMatch(words::startsWith);
    }
}
