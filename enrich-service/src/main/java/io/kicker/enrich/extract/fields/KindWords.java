package io.kicker.enrich.extract.fields;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.Article.Kind;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.page.LowerCase;

/** Kinds of articles by the words publishers label them with. */
final class KindWords {

    private static final Map<String, Kind> TYPES = Map.of("OpinionNewsArticle", Kind.OPINION, "AnalysisNewsArticle", Kind.ANALYSIS,
            "ReviewNewsArticle", Kind.REVIEW, "Review", Kind.REVIEW, "CriticReview", Kind.REVIEW, "VideoObject", Kind.VIDEO);

    private static final Map<String, List<String>> LABELS = WordLists.byKey(KindWords.class, "kind-words.csv");
    private static final Map<String, Kind> KINDS = Arrays.stream(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::label, kind -> kind));

    private KindWords() {
    }

    /** @param labels what the publisher files it under */
    static Kind of(List<String> types, List<String> labels, String headline, String url) {
        for (String type : types) {
            if (TYPES.containsKey(type)) {
                return TYPES.get(type);
            }
        }
        Set<String> words = new HashSet<>();
        labels.forEach(label -> words.add(LowerCase.of(label.strip())));
        words.addAll(HeadlineLabels.of(headline));
        words.addAll(Arrays.asList(Addresses.fromPath(LowerCase.of(url)).replace('-', ' ').split("/")));
        return LABELS.entrySet().stream().filter(kind -> !Collections.disjoint(words, kind.getValue())).findFirst()
                .map(kind -> KINDS.get(kind.getKey())).orElse(Kind.ARTICLE);
    }
}
