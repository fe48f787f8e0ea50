package io.kicker.enrich.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads tables of data; a table that lays out a page is none. */
final class TableReader {

    private static final int MAX_CELLS = 5_000;
    private static final Evaluator OF_LAYOUT = Selector.evaluatorOf("table table, h1, h2, h3, article, form");

    /** What the captions are called that are read out only. */
    private static final Pattern SPOKEN = Pattern.compile("hidden|sr-only|screen-reader");

    private TableReader() {
    }

    /** What the table says of itself above its rows. */
    static Optional<String> caption(Element table) {
        return Optional.ofNullable(table.firstElementChild())
                .filter(first -> first.normalName().equals("caption") && !SPOKEN.matcher(first.className()).find()).map(Element::text)
                .filter(text -> !text.isBlank());
    }

    static Optional<Block> read(Element table) {
        if (table.selectFirst(OF_LAYOUT) != null) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int cells = 0;
        int widest = 0;
        int longest = 0;
        for (Element row : table.getElementsByTag("tr")) {
            List<String> texts = new ArrayList<>();
            for (Element cell : row.children()) {
                String text = cell.text();
                texts.add(text);
                longest = Math.max(longest, text.length());
            }
            cells += texts.size();
            widest = Math.max(widest, texts.size());
            if (texts.stream().anyMatch(text -> !text.isBlank())) {
                rows.add(texts);
            }
        }
        // Cells with paragraphs of text are layout.
        boolean data = rows.size() >= 2 && widest >= 2 && longest < 400 && cells <= MAX_CELLS;
        return data ? Optional.of(new Block.Table(rows)) : Optional.empty();
    }
}
