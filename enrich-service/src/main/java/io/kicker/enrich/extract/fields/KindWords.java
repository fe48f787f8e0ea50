package io.kicker.enrich.extract.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Article.Kind;
import io.kicker.enrich.page.LowerCase;

/** Kinds of articles by the words publishers label them with. */
final class KindWords {

    private static final Map<String, Kind> TYPES = Map.of("OpinionNewsArticle", Kind.OPINION, "AnalysisNewsArticle", Kind.ANALYSIS, "ReviewNewsArticle", Kind.REVIEW,
            "Review", Kind.REVIEW, "CriticReview", Kind.REVIEW, "VideoObject", Kind.VIDEO);

    private static final Map<Kind, Pattern> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put(Kind.OPINION, words("opinion|opinions|editorial|commentary|comment|op-ed|kommentar|meinung|kolumne|tribune|opinión|opinion y|columna|opinião|opinioni|editoriale|opinie|ledare|leder|мнение|мнения|думка"));
        LABELS.put(Kind.INTERVIEW, words("interview|interviews|entrevista|entrevistas|intervista|entretien|gespräch|intervju|интервью|інтерв'ю"));
        LABELS.put(Kind.ANALYSIS, words("analysis|analyse|análisis|análise|analisi|analiza|аналитика"));
        LABELS.put(Kind.REVIEW, words("review|reviews|rezension|kritik|critique|reseña|recensione|recensie"));
        LABELS.put(Kind.PRESS_RELEASE, words("press release|press releases|pressemitteilung|pressemitteilungen|communiqué de presse|comunicado de prensa|news release"));
    }

    private KindWords() {
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?i)(?:" + alternatives + ")");
    }

    static Kind of(List<String> types, List<String> labels, String url) {
        for (String type : types) {
            if (TYPES.containsKey(type)) {
                return TYPES.get(type);
            }
        }
        String path = LowerCase.of(url).replaceFirst("^https?://[^/]*", "");
        for (var kind : LABELS.entrySet()) {
            boolean labelled = labels.stream().anyMatch(label -> kind.getValue().matcher(label.strip()).matches());
            boolean inPath = java.util.Arrays.stream(path.split("/")).anyMatch(part -> kind.getValue().matcher(part.replace('-', ' ')).matches());
            if (labelled || inPath) {
                return kind.getKey();
            }
        }
        return Kind.ARTICLE;
    }
}
