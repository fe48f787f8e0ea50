package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Names in a row of like elements with nothing but commas or "and" between them. */
final class NamesInRow {

    private static final Pattern BETWEEN = Pattern.compile("(?iu)\\s*(?:[,;&/+|·•]\\s*)?(?:" + And.ANY + "\\s*)?");

    private NamesInRow() {
    }

    /** Those behind the element with the first. */
    static List<String> behind(Element first) {
        List<String> names = new ArrayList<>();
        boolean parted = false;
        for (Node node = first.nextSibling(); node != null; node = node.nextSibling()) {
            String text = text(node);
            if (parted && isLike(node, first) && GivenNames.mayBeFullName(text)) {
                names.add(text);
                parted = false;
            } else if (BETWEEN.matcher(text).matches()) {
                parted |= !text.isBlank();
            } else {
                break;
            }
        }
        return names;
    }

    private static String text(Node node) {
        return node instanceof TextNode text ? text.text() : node instanceof Element element ? element.text() : "";
    }

    private static boolean isLike(Node node, Element first) {
        return node.nameIs(first.normalName()) && node instanceof Element element && element.className().equals(first.className());
    }
}
