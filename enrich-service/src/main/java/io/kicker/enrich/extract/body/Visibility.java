package io.kicker.enrich.extract.body;


import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;

/** Whether an element is not shown, as far as its own attributes tell. */
final class Visibility {

    private Visibility() {
    }

    static boolean hides(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String compact = LowerCase.of(style).replace(" ", "");
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }
}
