package io.kicker.enrich.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Looks for digits of any script: no date is without one, and to look for them is far faster than to look for dates. */
public final class Digits {

    private Digits() {
    }

    /** Whether a text has one. */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '9' ? c >= '0' : c > 127 && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text right in an element has one, as {@link Element#ownText()} gives it. */
    public static boolean isRightIn(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode text && isIn(text.getWholeText())) {
                return true;
            }
        }
        return false;
    }
}
