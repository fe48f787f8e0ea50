package io.kicker.local.load;

import java.util.List;
import java.util.Random;

/** A page of about 29 kB: an article of some 500 words among navigation and teasers; the same number gives the same page. */
final class GeneratedArticle {

    private static final List<String> PLACES = List.of("Nairobi", "Santiago", "Kathmandu", "Berlin", "Osaka", "Lagos", "Toronto", "Ankara");
    private static final List<String> SECTIONS = List.of("Politics", "Business", "Sport", "Science", "Culture", "Health");
    private static final List<String> SUBJECTS = List.of("The city council", "A research group", "The port authority", "Residents of the old town",
            "The national team", "A court of appeal", "The ministry of transport", "A group of teachers");
    private static final List<String> DEEDS = List.of("presented a plan for the coming year", "met for a second day of talks",
            "published figures that surprised many observers", "asked for more time to study the proposal", "opened a new building near the river",
            "agreed to share the cost of repairs", "called for a review of the rules", "welcomed visitors from neighbouring regions");
    private static final List<String> DETAILS = List.of("after a long debate that ended late in the evening", "although the budget is not yet settled",
            "while the weather kept most people indoors", "because the previous arrangement had expired", "in front of several hundred listeners",
            "and promised to report on progress in the spring", "which had been postponed twice before", "as part of a wider programme");
    private static final int PARAGRAPHS = 12;
    private static final int TEASERS = 120;

    private GeneratedArticle() {
    }

    static String headline(int number) {
        Random random = new Random(number);
        return pick(SUBJECTS, random) + " in " + pick(PLACES, random) + " " + pick(DEEDS, random) + " (" + number + ")";
    }

    static String page(int number) {
        StringBuilder html = new StringBuilder(32_000);
        html.append("<!doctype html><html lang=en><head><meta charset=utf-8><title>").append(headline(number)).append("</title>")
                .append("<meta property=\"article:section\" content=\"").append(SECTIONS.get(number % SECTIONS.size())).append("\">")
                .append("<meta property=\"article:published_time\" content=\"2026-11-").append(10 + number % 10).append("T08:30:00Z\">")
                .append("</head><body><nav><ul>");
        SECTIONS.forEach(section -> html.append("<li><a href=\"/").append(section).append("\">").append(section).append("</a></li>"));
        html.append("</ul></nav><main><article><h1>").append(headline(number)).append("</h1>");
        Random random = new Random(number);
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            html.append("<p>");
            for (int sentence = 0; sentence < 3; sentence++) {
                html.append(pick(SUBJECTS, random)).append(' ').append(pick(DEEDS, random)).append(", ").append(pick(DETAILS, random)).append(". ");
            }
            html.append("</p>");
        }
        html.append("</article></main><aside><h2>More news</h2>");
        for (int teaser = 0; teaser < TEASERS; teaser++) {
            html.append("<div class=\"teaser teaser--small\"><a href=\"/news/story-").append(number + teaser + 1).append("\"><img src=\"/pictures/")
                    .append(number + teaser + 1).append(".jpg\" alt=\"\" width=320 height=180><h3>").append(headline(number + teaser + 1))
                    .append("</h3></a></div>\n");
        }
        return html.append("</aside><footer>Printed on loopback.</footer></body></html>").toString();
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
