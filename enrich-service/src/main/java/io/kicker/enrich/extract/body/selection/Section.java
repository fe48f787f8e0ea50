package io.kicker.enrich.extract.body.selection;

import java.util.List;

import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;

/** The text between two headings. */
final class Section {

    /** Letters. */
    int length;
    private int linkChars;
    private int kept;

    /** The section of each segment; a heading's is the one below it. */
    static Section[] of(List<Segment> segments) {
        Section[] sections = new Section[segments.size()];
        Section section = new Section();
        for (int i = 0; i < sections.length; i++) {
            Segment segment = segments.get(i);
            section = segment.role() == Role.HEADING ? new Section() : section;
            section.add(segment);
            sections[i] = section;
        }
        return sections;
    }

    private void add(Segment segment) {
        if (segment.isProse()) {
            length += segment.text().length();
            linkChars += Math.min(segment.linkChars(), segment.text().length());
            kept += segment.kept() ? segment.text().length() : 0;
        }
    }

    double links() {
        return (double) linkChars / Math.max(1, length);
    }

    /** The share that the rules keep. */
    double kept() {
        return (double) kept / Math.max(1, length);
    }
}
