package io.kicker.enrich.extract.fields;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.kicker.enrich.extract.Article.Kind;
import io.kicker.enrich.page.LowerCase;

/** Kinds of articles by the words publishers label them with. */
final class KindWords {

    private static final Map<String, Kind> TYPES = Map.of("OpinionNewsArticle", Kind.OPINION, "AnalysisNewsArticle", Kind.ANALYSIS, "ReviewNewsArticle", Kind.REVIEW,
            "Review", Kind.REVIEW, "CriticReview", Kind.REVIEW, "VideoObject", Kind.VIDEO);

    private static final Map<Kind, Set<String>> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put(Kind.OPINION, words("opinion|opinions|editorial|commentary|comment|op-ed|kommentar|meinung|kolumne|tribune|opinión|opinion y|columna|opinião|opinioni|editoriale|opinie|ledare|leder|мнение|мнения|думка"));
        LABELS.put(Kind.INTERVIEW, words("interview|interviews|entrevista|entrevistas|intervista|entretien|gespräch|intervju|интервью|інтерв'ю"));
        LABELS.put(Kind.ANALYSIS, words("analysis|analyse|análisis|análise|analisi|analiza|аналитика"));
        LABELS.put(Kind.REVIEW, words("review|reviews|rezension|kritik|critique|reseña|recensione|recensie"));
        LABELS.put(Kind.PRESS_RELEASE, words("press release|press releases|pressemitteilung|pressemitteilungen|communiqué de presse|comunicado de prensa|news release"));
    }

    private KindWords() {
    }

    private static Set<String> words(String alternatives) {
        return Set.of(alternatives.split("\\|"));
    }

    static Kind of(List<String> types, List<String> labels, String url) {
        for (String type : types) {
            if (TYPES.containsKey(type)) {
                return TYPES.get(type);
            }
        }
        Set<String> words = new HashSet<>();
        labels.forEach(label -> words.add(LowerCase.of(label.strip())));
        words.addAll(Arrays.asList(path(LowerCase.of(url)).replace('-', ' ').split("/")));
        for (var kind : LABELS.entrySet()) {
            if (!Collections.disjoint(kind.getValue(), words)) {
                return kind.getKey();
            }
        }
        return Kind.ARTICLE;
    }

    private static String path(String url) {
        int path = url.indexOf('/', url.indexOf("://") + "://".length());
        return path < 0 ? "" : url.substring(path);
    }
}
