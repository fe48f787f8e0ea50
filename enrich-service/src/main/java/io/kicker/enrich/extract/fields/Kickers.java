package io.kicker.enrich.extract.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The labels printed above a headline. Each element or link in the kicker is a label, however they render together. */
final class Kickers {

    private static final Pattern NAMED = Pattern.compile("(?i)(?:^|[\\s_-])(?:kicker|topline|eyebrow|overline|roofline|dachzeile|spitzmarke|antetitulo|antetítulo|surtitre|occhiello|rubric|rubrik|supertitle|pretitle|section-?name|section-?label|category-?label|article-?category|chapeau)(?:$|[\\s_-])");
    private static final Pattern SEPARATORS = Pattern.compile("\\s*[|/›»•·]\\s*");
    private static final int LONGEST = 60;
    private static final int MOST = 4;

    private Kickers() {
    }

    static List<String> above(Element headline, PageSignals signals) {
        if (headline == null) {
            return List.of();
        }
        List<String> within = within(headline);
        if (!within.isEmpty()) {
            return within;
        }
        Element at = headline;
        for (int up = 0; up < 3 && at != null && !at.normalName().equals("body"); up++, at = at.parent()) {
            int looked = 0;
            for (Element before = at.previousElementSibling(); before != null && looked++ < 4; before = before.previousElementSibling()) {
                List<String> labels = labels(before);
                if (!labels.isEmpty()) {
                    return labels;
                }
            }
        }
        return List.of();
    }

    /** Many print the label in the headline's own element. */
    private static List<String> within(Element headline) {
        int letters = headline.text().length();
        return headline.childrenSize() == 0 ? List.of() : headline.getAllElements().stream().filter(each -> each != headline && isNamed(each) && each.text().length() < letters)
                .findFirst().map(Kickers::texts).orElse(List.of());
    }

    private static List<String> labels(Element element) {
        if (isBreadcrumb(element)) {
            return List.of();
        }
        Element named = isNamed(element) ? element : element.getAllElements().size() > 40 ? null
                : element.getAllElements().stream().filter(Kickers::isNamed).findFirst().orElse(null);
        boolean small = named == null && element.normalName().matches("h[2-6]|span|p|a|div|strong") && element.select("a").size() <= 2
                && element.selectFirst("img, time, button, ul") == null && element.text().length() <= 40 && isLabel(element.text());
        Element kicker = named != null ? named : small && element.normalName().matches("h[2-6]") ? element : null;
        return kicker == null ? List.of() : texts(kicker);
    }

    private static boolean isNamed(Element element) {
        return element.attributesSize() > 0 && (NAMED.matcher(element.className()).find() || element.attr("data-testid").contains("kicker")
                || element.attr("data-tracking-name").contains("kicker")) && element.text().length() <= LONGEST * 2;
    }

    private static boolean isBreadcrumb(Element element) {
        return LowerCase.of(element.className()).contains("breadcrumb") || element.normalName().equals("nav");
    }

    /** Every piece of text that has an element of its own is a label of its own. */
    private static List<String> texts(Element kicker) {
        List<String> labels = new ArrayList<>();
        kicker.traverse((Node node, int depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
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

    private static boolean isLabel(String text) {
        String label = text.strip();
        return label.length() > 1 && label.length() <= LONGEST && label.chars().anyMatch(Character::isLetter) && !label.matches(".*\\d{4}.*|.*\\d:\\d\\d.*");
    }
}
