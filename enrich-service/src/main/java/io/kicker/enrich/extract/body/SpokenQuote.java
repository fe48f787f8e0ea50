package io.kicker.enrich.extract.body;

import java.util.Optional;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.body.layout.Segment;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** A quote with who said it, where that stands at the end of the same line in an element of its own. */
final class SpokenQuote {

    /** Elements that name who said a quote. */
    static final Evaluator SPEAKER = Selector.evaluatorOf("cite, footer");
    private static final Pattern SIGNS = Pattern.compile("[\\s,—–-]+$");

    private SpokenQuote() {
    }

    static Block.Quote of(Segment line) {
        Element last = line.frame().element().select(SPEAKER).last();
        String who = last == null ? "" : last.text().strip();
        if (who.isEmpty() || !line.text().endsWith(who) || who.length() == line.text().length()) {
            return new Block.Quote(line.text(), Optional.empty());
        }
        return new Block.Quote(SIGNS.matcher(line.text().substring(0, line.text().length() - who.length())).replaceFirst(""), Optional.of(who));
    }
}
