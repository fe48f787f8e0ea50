package io.kicker.enrich.extract.picture;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Image;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Finds the lead image in the page: metadata has its address, the page its caption and credit. */
final class LeadImage {

    /** Images looked at; the lead stands among the first. */
    private static final int FIRST = 40;

    private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9]+");

    private LeadImage() {
    }

    /** The image with what is printed about it, or as it was if the page does not show it. */
    static Image printed(Image lead, Outline page, Pictures pictures) {
        String key = Pictures.key(lead.url());
        String part = longestWord(key);
        int looked = 0;
        for (Box box : page.all(Mark.IMAGE)) {
            Element element = box.element();
            if (++looked > FIRST) {
                break;
            }
            // Lazy images may have no address yet, and larger versions another one, but all have the same words.
            boolean alike = lead.alt().filter(alt -> alt.length() > 10 && alt.equals(element.attr("alt").strip())).isPresent();
            Optional<String> url = alike || names(element, part) ? pictures.address(element) : Optional.empty();
            boolean same = url.filter(found -> Pictures.key(found).equals(key)).isPresent();
            if (same || alike) {
                Caption caption = CaptionBox.of(box);
                Optional<String> alt = Optional.of(element.attr("alt").strip()).filter(text -> !text.isEmpty());
                return new Image(alike ? url.orElse(lead.url()) : lead.url(), alt.or(lead::alt), caption.text().or(lead::caption), caption.credit().or(lead::credit), lead.width(), lead.height());
            }
        }
        return lead;
    }

    /** The longest run of letters and digits of a file's name, which stand in its address however that is escaped; none of a name with escapes, or of a whole address. */
    private static String longestWord(String key) {
        return key.indexOf('%') >= 0 || key.indexOf('/') >= 0 ? "" : NO_WORD.splitAsStream(key).max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** Whether an image or a source beside it has this in an attribute: to look for that is far faster than to choose among its addresses. */
    private static boolean names(Element image, String part) {
        Element picture = image.parent();
        return hasAttribute(image, part) || picture != null && picture.normalName().equals("picture") && picture.children().stream().anyMatch(source -> hasAttribute(source, part));
    }

    private static boolean hasAttribute(Element element, String part) {
        for (Attribute attribute : element.attributes()) {
            if (attribute.getValue().contains(part)) {
                return true;
            }
        }
        return false;
    }
}
