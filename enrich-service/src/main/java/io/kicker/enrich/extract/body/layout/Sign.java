package io.kicker.enrich.extract.body.layout;

import java.util.regex.Pattern;

import io.kicker.enrich.extract.Letters;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A small picture in a sentence: a smiley, an arrow, a flag. The sentence goes on behind it. */
final class Sign {

    /** What systems call the pictures that they set for smileys. */
    private static final Pattern SMILEY = Pattern.compile("(?i)(?:^|[\\s_-])(?:emoji|smiley)");

    /** Pixels in height, as an attribute says them, that fit in a line. */
    private static final Pattern LOW = Pattern.compile("(?:[0-9]|[12][0-9]|3[0-2])(?:px)?");

    private Sign() {
    }

    static boolean is(Element picture) {
        return isSmiley(picture) || LOW.matcher(picture.attr("height")).matches() && isBetweenWords(picture);
    }

    /** The letterless sign that a smiley stands for, or nothing. */
    static String text(Element sign) {
        String alternative = sign.attr("alt");
        return isSmiley(sign) && Letters.first(alternative).isEmpty() ? alternative : "";
    }

    private static boolean isSmiley(Element picture) {
        return picture.hasAttr("class") && SMILEY.matcher(picture.className()).find();
    }

    private static boolean isBetweenWords(Element picture) {
        Node before = picture.previousSibling();
        Node after = picture.nextSibling();
        return isWords(isBlank(before) ? before.previousSibling() : before) && isWords(isBlank(after) ? after.nextSibling() : after);
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }

    private static boolean isWords(Node node) {
        return Segmenter.isWords(node) || node instanceof Element element && !element.isBlock() && element.hasText();
    }
}
