package io.kicker.enrich.extract.fields;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
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

    /** Of the languages that have no letters in ISO 639-1, those in which newspapers are printed. */
    private static final Set<String> KNOWN_BY_THREE_LETTERS = Set.of("arz", "ast", "azb", "ceb", "ckb", "cnr", "dsb", "fil", "fur", "gsw", "haw", "hil", "hsb",
            "ilo", "kab", "kmr", "lij", "mai", "nds", "nso", "pap", "pcm", "sah", "sat", "scn", "szl", "vec", "war", "wuu", "yue");

    /** How the detector calls languages that small words or script do not tell from another. */
    private static final Map<String, String> DETECTED_AS = Map.ofEntries(Map.entry("nb", "no"), Map.entry("nn", "no"), Map.entry("bs", "hr"),
            Map.entry("sr", "hr"), Map.entry("cnr", "hr"), Map.entry("sh", "hr"), Map.entry("fil", "tl"), Map.entry("ti", "am"), Map.entry("as", "bn"),
            Map.entry("yi", "he"), Map.entry("iw", "he"), Map.entry("in", "id"), Map.entry("yue", "zh"), Map.entry("wuu", "zh"), Map.entry("dz", "bo"),
            Map.entry("arz", "ar"), Map.entry("pcm", "en"));

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
        Optional<String> detected = LanguageDetector.detect(text, declared.map(tag -> DETECTED_AS.getOrDefault(primary(tag), primary(tag))));
        boolean agree = declared.isPresent() && (detected.isEmpty() || isSame(detected.get(), primary(declared.get())));
        return agree ? Sourced.of(FieldSource.METADATA, declared) : Sourced.of(FieldSource.TEXT, detected);
    }

    /** XHTML has its own attribute for it. */
    private static Optional<String> ofRoot(Element html) {
        return html == null ? Optional.empty() : tag(html.attr("lang")).or(() -> tag(html.attr("xml:lang")));
    }

    private static boolean isSame(String detected, String declared) {
        return detected.equals(declared) || detected.equals(DETECTED_AS.get(declared));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
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
            return isKnown(locale.getLanguage()) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException malformed) {
            return text.length() > 2 ? tag(text.substring(0, 2)).filter(tag -> KNOWN.contains(tag)) : Optional.empty();
        }
    }

    private static boolean isKnown(String language) {
        return KNOWN.contains(language) || KNOWN_BY_THREE_LETTERS.contains(language);
    }
}
