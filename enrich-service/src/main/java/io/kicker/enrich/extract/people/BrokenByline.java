package io.kicker.enrich.extract.people;

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

    private static final Pattern GOES_ON = Pattern.compile("(?:,|&|\\s(?:And|AND|" + And.ANY + "))$");

    private static final Pattern GOES_ON_FROM_ABOVE = Pattern.compile("(?:&|" + And.ANY + ")\\s+(?=\\p{Lu})");

    private BrokenByline() {
    }

    /** The text of a byline without what is beside its names; of one with line breaks, those lines alone that may be names. */
    static String text(Box box) {
        List<Box> beside = BesideNames.in(box);
        boolean broken = box.element().childNodeSize() > 1 && box.all().size() <= MOST_ELEMENTS && box.element().selectFirst(BREAK) != null;
        return broken ? names(lines(box.element(), beside.stream().map(Box::element).toList())) : beside.isEmpty() ? box.text() : box.textWithout(beside);
    }

    /** The lines of a long byline that begin with a name. */
    static String nameLines(Box box) {
        return box.all().size() > MOST_ELEMENTS ? ""
                : lines(box.element(), BesideNames.in(box).stream().map(Box::element).toList()).stream()
                .filter(line -> BylineLines.isOne(line) || GivenNames.isFullName(line)).collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Element byline, List<Element> beside) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        byline.traverse((Node node, int depth) -> {
            if (beside.contains(node.parent())) {
                line.append(' ');
            } else if (node instanceof TextNode text) {
                line.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node.nameIs("br") || node != byline && node instanceof Element element && element.isBlock()) {
                end(line, lines);
            }
        });
        end(line, lines);
        return lines.stream().filter(each -> !each.isEmpty()).toList();
    }

    /** Names go on below a comma or an "and", and in a line that begins with one. */
    private static void end(StringBuilder line, List<String> lines) {
        String ended = line.toString().strip();
        line.setLength(0);
        int last = lines.size() - 1;
        if (GOES_ON.matcher(ended).find()) {
            line.append(ended).append(' ');
        } else if (last >= 0 && GOES_ON_FROM_ABOVE.matcher(ended).lookingAt()) {
            lines.set(last, lines.get(last) + " " + ended);
        } else {
            lines.add(ended);
        }
    }

    /** The first line, with the next if it is a label as a whole or half a name, and those that clearly name people. */
    private static String names(List<String> lines) {
        boolean withNext = lines.size() > 1 && (PersonName.isLabel(lines.get(0)) || areHalves(lines.get(0), lines.get(1)));
        int first = withNext ? 2 : Math.min(1, lines.size());
        String others = lines.stream().skip(first).filter(BrokenByline::isName).map(line -> "\n" + line).collect(Collectors.joining());
        return String.join(" ", lines.subList(0, first)) + others;
    }

    private static boolean areHalves(String line, String next) {
        String given = PersonName.withoutTail(line);
        return given.indexOf(' ') < 0 && next.indexOf(' ') < 0 && GivenNames.isFullName(given + " " + next);
    }

    private static boolean isName(String line) {
        return PersonName.split(line).stream().findFirst().filter(GivenNames::isFullName).isPresent();
    }
}
