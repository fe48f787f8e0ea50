package io.kicker.enrich.extract.fields;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.kicker.enrich.extract.FieldSource;
import io.kicker.enrich.extract.Sourced;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** The language of an article: what the page declares, unless its letters contradict that. */
public final class Language {

    /** Letters by which a text's language is told: those behind them say nothing new. */
    public static final int SAMPLE = 3000;

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private static final Evaluator HTML = new Evaluator.Tag("html");

    private Language() {
    }

    public static Optional<Sourced<String>> of(PageSignals signals, String text) {
        Optional<String> declared = ofRoot(signals.page().selectFirst(HTML))
                .or(() -> signals.stated("inLanguage").flatMap(Language::tag))
                .or(() -> signals.meta().first("og:locale", "content-language", "language", "dc.language", "dcterms.language", "inlanguage")
                        .flatMap(Language::tag))
                .or(() -> tag(signals.page().body().attr("lang")))
                .or(() -> signals.address().language().flatMap(Language::tag));
        Optional<String> detected = LanguageDetector.detect(text);
        boolean agree = declared.isPresent() && (detected.isEmpty() || primary(detected.get()).equals(primary(declared.get())));
        return agree ? Sourced.of(FieldSource.METADATA, declared) : Sourced.of(FieldSource.TEXT, detected);
    }

    /** XHTML has its own attribute for it. */
    private static Optional<String> ofRoot(Element html) {
        return html == null ? Optional.empty() : tag(html.attr("lang")).or(() -> tag(html.attr("xml:lang")));
    }

    static String primary(String tag) {
        int end = tag.indexOf('-');
        String primary = end < 0 ? tag : tag.substring(0, end);
        return primary.equals("nb") || primary.equals("nn") ? "no" : primary;
    }

    /** A well-formed BCP 47 tag of what a page wrote, or empty. */
    static Optional<String> tag(String declared) {
        String text = declared.strip().replace('_', '-');
        int end = text.indexOf(',');
        if (end > 0) {
            text = text.substring(0, end);
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            return KNOWN.contains(locale.getLanguage()) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException malformed) {
            return text.length() > 2 ? tag(text.substring(0, 2)).filter(tag -> KNOWN.contains(tag)) : Optional.empty();
        }
    }
}
