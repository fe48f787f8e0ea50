package io.kicker.enrich.extract.body.layout;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** The mark in a text that leads to a note below it, or there the sign that leads back: read as text they hang on words. */
final class FootnoteMark {

    private static final String SIGN = "(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5}|\\*{1,3}|[†‡§¶])";

    private static final Pattern RAISED = Pattern.compile("[\\[(]?" + SIGN + "[\\])]?");
    private static final Pattern ON_THE_LINE = Pattern.compile("\\[" + SIGN + "\\]|[↩↑⤴⏎]\\s?\\p{M}?");

    /** Letters of the longest. */
    private static final int LONGEST = 7;

    private FootnoteMark() {
    }

    /** Whether a raised sign is a link within the page, or a sign on the line that none but notes have is one. */
    static boolean is(String name, Element element) {
        return switch (name) {
            case "sup" -> isAround(element) || element.parent() != null && leadsWithin(element.parent()) && RAISED.matcher(element.text()).matches();
            case "a" -> leadsWithin(element) && isShort(element) && ON_THE_LINE.matcher(element.text()).matches();
            default -> false;
        };
    }

    private static boolean isAround(Element raised) {
        Element link = raised.selectFirst("a");
        return link != null && leadsWithin(link) && isShort(raised) && RAISED.matcher(raised.text().replace(" ", "")).matches();
    }

    private static boolean leadsWithin(Element link) {
        return link.normalName().equals("a") && link.attr("href").startsWith("#") && link.attr("href").length() > 1;
    }

    private static boolean isShort(Element element) {
        return element.text().length() <= LONGEST;
    }
}
