package io.kicker.enrich.extract.body.layout;

import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;

/** Whether an element is not shown, as far as its own attributes tell. */
public final class Visibility {

    private Visibility() {
    }

    /** A class of its own in all frameworks for looks; some take it back for a width: "hidden md:block". */
    private static boolean isCalledHidden(String names) {
        int at = names.indexOf("hidden");
        boolean whole = at >= 0 && (at == 0 || names.charAt(at - 1) == ' ') && (at + 6 == names.length() || names.charAt(at + 6) == ' ');
        return whole && names.indexOf(':') < 0;
    }

    /** @param names the element's classes */
    public static boolean hides(Element element, String names) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        if (isCalledHidden(names)) {
            return true;
        }
        String style = LowerCase.of(element.attr("style"));
        if (style.isEmpty()) {
            return false;
        }
        // Spaces may be anywhere between the words; they are taken out only where both stand.
        return style.contains("display") && style.contains("none") && compact(style).contains("display:none")
                || style.contains("visibility") && style.contains("hidden") && compact(style).contains("visibility:hidden");
    }

    private static String compact(String style) {
        return style.replace(" ", "");
    }
}
