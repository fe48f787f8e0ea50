package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.List;

import io.kicker.enrich.extract.Block;

/** Who wrote an entry of a live blog, printed between its time and its heading. It is no part of the text. */
public final class EntryBylines {

    private EntryBylines() {
    }

    public static List<Block> without(List<Block> body) {
        List<Block> rest = new ArrayList<>(body.size());
        for (int i = 0; i < body.size(); i++) {
            boolean between = i > 0 && body.get(i - 1) instanceof Block.Entry && i + 1 < body.size() && body.get(i + 1) instanceof Block.Heading;
            if (!(between && body.get(i) instanceof Block.Paragraph line && GivenNames.isFullName(line.text()))) {
                rest.add(body.get(i));
            }
        }
        return rest;
    }
}
