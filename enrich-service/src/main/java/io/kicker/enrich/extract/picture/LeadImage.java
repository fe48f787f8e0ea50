package io.kicker.enrich.extract.picture;

import java.util.Optional;

import io.kicker.enrich.extract.Image;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import org.jsoup.nodes.Element;

/** Finds the lead image in the page: metadata has its address, the page its caption and credit. */
final class LeadImage {

    /** Images looked at; the lead stands among the first. */
    private static final int FIRST = 40;

    private LeadImage() {
    }

    /** The image with what is printed about it, or as it was if the page does not show it. */
    static Image printed(Image lead, Outline page, Pictures pictures) {
        String key = Pictures.key(lead.url());
        int looked = 0;
        for (Box box : page.all(Mark.IMAGE)) {
            Element element = box.element();
            if (++looked > FIRST) {
                break;
            }
            Optional<String> url = pictures.address(element);
            boolean same = url.filter(found -> Pictures.key(found).equals(key)).isPresent();
            // Lazy images may have no address yet, and larger versions another one, but all have the same words.
            boolean alike = lead.alt().filter(alt -> alt.length() > 10 && alt.equals(element.attr("alt").strip())).isPresent();
            if (same || alike) {
                Caption caption = Pictures.caption(box);
                Optional<String> alt = Optional.of(element.attr("alt").strip()).filter(text -> !text.isEmpty());
                return new Image(alike ? url.orElse(lead.url()) : lead.url(), alt.or(lead::alt), caption.text().or(lead::caption), caption.credit().or(lead::credit), lead.width(), lead.height());
            }
        }
        return lead;
    }
}
