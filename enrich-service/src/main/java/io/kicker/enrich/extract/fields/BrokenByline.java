package io.kicker.enrich.extract.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.outline.Box;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** A byline that line breaks part into a name and what is beside it: the paper, links to the author's other articles, more names. */
final class BrokenByline {

    private static final Evaluator BREAK = Selector.evaluatorOf("br");

    /** Elements in a byline: one with more is a list of articles. */
    private static final int MOST_ELEMENTS = 40;

    private static final Pattern GOES_ON = Pattern.compile("(?i)(?:,|&|\\s(?:and|und|y|et|e|en|og|och))$");

    private BrokenByline() {
    }

    /** The text of a byline; of one with line breaks, those lines alone that may be names. */
    static String text(Box box) {
        boolean broken = box.element().childNodeSize() > 1 && box.all().size() <= MOST_ELEMENTS && box.element().selectFirst(BREAK) != null;
        return broken ? names(lines(box.element())) : box.text();
    }

    private static List<String> lines(Element byline) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        byline.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node.nameIs("br") || node != byline && node instanceof Element element && element.isBlock()) {
                end(line, lines);
            }
        });
        end(line, lines);
        return lines.stream().filter(each -> !each.isEmpty()).toList();
    }

    /** A name goes on below a comma or an "and". */
    private static void end(StringBuilder line, List<String> lines) {
        String ended = line.toString().strip();
        line.setLength(0);
        if (GOES_ON.matcher(ended).find()) {
            line.append(ended).append(' ');
        } else {
            lines.add(ended);
        }
    }

    /** The first line, with the next if it is a label as a whole, and those that clearly name people. */
    private static String names(List<String> lines) {
        int first = lines.size() > 1 && PersonName.isLabel(lines.get(0)) ? 2 : Math.min(1, lines.size());
        String others = lines.stream().skip(first).filter(BrokenByline::isName).map(line -> "\n" + line).collect(Collectors.joining());
        return String.join(" ", lines.subList(0, first)) + others;
    }

    private static boolean isName(String line) {
        return PersonName.split(line).stream().findFirst().filter(GivenNames::isFullName).isPresent();
    }
}
