package io.kicker.enrich.extract.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.address.FrontPage;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The labels printed above a headline. Each element or link in the kicker is a label, however they render together. */
final class Kickers {

    private static final Pattern NAMED = Pattern.compile("(?i)(?:^|[\\s_-])(?:kicker|topline|eyebrow|overline|roofline|dachzeile|spitzmarke"
            + "|antet[ií]tulo|sur-?titre|occhiello|rubri(?:c|k|que)|supertitle|pretitle|section-?name|section-?label|category-?label"
            + "|article-?category|chapeau|chap[eé]u|cartola|volanta|cintillo|sobret[ií]tulo|bovenkop|nadtytul|vinjett)(?:$|[\\s_-])");
    private static final Pattern SEPARATORS = Pattern.compile("\\s*[|/›»•·]\\s*");
    private static final int LONGEST = 60;
    private static final int MOST = 4;

    /** Elements in one beside the headline: a larger one is no label. */
    private static final int MOST_ELEMENTS = 40;

    /** Letters of a label that nothing names. */
    private static final int SMALL = 40;
    /** The front page, or another place of the page. */
    private static final Pattern NO_SECTION = Pattern.compile("^#|//[^/]+/?$|^/?$|#.*(?i:comment|komment|respond)");

    /** Where readers came from. */
    private static final Pattern BACK = Pattern.compile("(?iu)^(?:back|zurück|retour|volver|voltar|torna|terug|tillbaka|powrót)\\b");
    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
    private static final Pattern NUMBERS = Pattern.compile("\\d{4}|\\d:\\d\\d");

    private Kickers() {
    }

    /**
     * @param headline where the headline is printed, or null
     * @param text     the headline
     */
    static List<String> above(Box headline, String text) {
        if (headline == null) {
            return List.of();
        }
        List<String> within = within(headline, text);
        if (!within.isEmpty()) {
            return within;
        }
        Box above = headline.before();
        if (above != null && isLinkAlone(above)) {
            return texts(above.element());
        }
        Box at = headline;
        for (int up = 0; up < 3 && at != null && !at.name().equals("body"); up++, at = at.parent()) {
            int looked = 0;
            for (Box before = at.before(); before != null && looked++ < 4; before = before.before()) {
                List<String> labels = labels(before);
                if (!labels.isEmpty()) {
                    return labels;
                }
            }
        }
        return List.of();
    }

    /** Many print the label in the headline's own element. */
    private static List<String> within(Box headline, String text) {
        Optional<String> leading = LeadingLabel.before(headline.element(), text).filter(Kickers::isLabel);
        if (leading.isPresent()) {
            return List.of(leading.get());
        }
        for (Box box : headline.all()) {
            if (box.textLength() < headline.textLength() && isNamed(box)) {
                return texts(box.element());
            }
        }
        return List.of();
    }

    private static List<String> labels(Box box) {
        if (isBreadcrumb(box.element())) {
            return List.of();
        }
        Box named = named(box.all().size() > MOST_ELEMENTS ? List.of(box) : box.all());
        Box kicker = named == null && HEADINGS.contains(box.name()) && isSmall(box) ? box : named;
        return kicker == null ? List.of() : texts(kicker.element());
    }

    /** A heading that is a label as a whole. */
    private static boolean isSmall(Box heading) {
        return heading.textLength() <= SMALL && isLabel(heading.text()) && heading.element().select("a").size() <= 2
                && heading.element().selectFirst("img, time, button, ul") == null;
    }

    /** A link to a section and nothing else, right above the headline. */
    private static boolean isLinkAlone(Box box) {
        Box link = box.is(Mark.LINK) ? box : box.first(Mark.LINK);
        return link != null && box.textLength() <= SMALL && link.textLength() == box.textLength() && isLabel(box.text())
                && !NO_SECTION.matcher(link.element().attr("href")).find() && !box.text().endsWith(":")
                && !BACK.matcher(box.text().strip()).find() && !isBreadcrumb(box.element());
    }

    private static Box named(List<Box> boxes) {
        for (Box box : boxes) {
            if (isNamed(box)) {
                return box;
            }
        }
        return null;
    }

    private static boolean isNamed(Box box) {
        Element element = box.element();
        return element.attributesSize() > 0 && box.textLength() <= LONGEST * 2
                && (NAMED.matcher(element.className()).find() || element.attr("data-testid").contains("kicker")
                || element.attr("data-tracking-name").contains("kicker"));
    }

    private static boolean isBreadcrumb(Element element) {
        return LowerCase.of(element.className()).contains("breadcrumb") || element.normalName().equals("nav");
    }

    /** Every piece of text that has an element of its own is a label of its own. */
    private static List<String> texts(Element kicker) {
        List<String> labels = new ArrayList<>();
        kicker.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text && !text.isBlank() && !leadsToFrontPage(text.parent())) {
                for (String label : SEPARATORS.split(text.text().strip())) {
                    if (isLabel(label)) {
                        labels.add(label.strip());
                    }
                }
            }
        });
        List<String> distinct = Labels.distinct(labels);
        return distinct.size() > MOST ? List.of() : distinct;
    }

    /** A trail's first link. */
    private static boolean leadsToFrontPage(Node around) {
        return around instanceof Element link && link.normalName().equals("a") && FrontPage.isAt(link.attr("href"));
    }

    private static boolean isLabel(String text) {
        String label = text.strip();
        return label.length() > 1 && label.length() <= LONGEST && label.chars().anyMatch(Character::isLetter) && !NUMBERS.matcher(label).find();
    }
}
