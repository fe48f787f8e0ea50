package io.kicker.enrich.extract.body;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import io.kicker.enrich.page.Deadline;
import io.kicker.enrich.page.Decoding;
import io.kicker.enrich.page.LowerCase;
import io.kicker.enrich.page.PageDecoder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Markup that a page keeps for its scripts to show, or for browsers without scripts. */
final class UnrenderedMarkup {

    /** Letters of markup that could hold an article. */
    private static final int SHORTEST = 400;

    /** One within another is a part of that, and none longer: nested by the thousand, their markup would be gigabytes. */
    private static final Evaluator OUTERMOST = Selector.evaluatorOf("noscript:not(noscript noscript)");

    private UnrenderedMarkup() {
    }

    /** The longest piece, parsed within the same bounds as a page. */
    static Optional<Document> longest(Document page, Deadline deadline) {
        Stream<String> templates = page.getElementsByTag("script").stream().filter(UnrenderedMarkup::isTemplate).map(Element::data);
        Stream<String> fallbacks = page.select(OUTERMOST).stream().map(Element::html);
        return Stream.concat(templates, fallbacks).filter(markup -> markup.length() >= SHORTEST && markup.indexOf('<') >= 0)
                .max(Comparator.comparingInt(String::length)).flatMap(markup -> parsed(markup, page.location(), deadline));
    }

    private static boolean isTemplate(Element script) {
        String type = LowerCase.of(script.attr("type"));
        return type.contains("template") || type.equals("text/html");
    }

    /** Markup as a page of its own. */
    static Optional<Document> parsed(String markup, String url, Deadline deadline) {
        byte[] bytes = ("<!doctype html><body>" + markup).getBytes(StandardCharsets.UTF_8);
        return PageDecoder.decode(bytes, "text/html; charset=utf-8", url, deadline) instanceof Decoding.Html html ? Optional.of(html.document())
                : Optional.empty();
    }
}
