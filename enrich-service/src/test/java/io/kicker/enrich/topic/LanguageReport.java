package io.kicker.enrich.topic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.kicker.enrich.tag.TagSignals;

/**
 * Compares, by source and language, on the fifth of the labelled texts that neither has learnt from: {@link LinearBaseline} learnt from the other
 * four fifths of the texts that the model may learn from; the same learnt from four fifths of all sources, whatever their licence; the model alone;
 * and lexicon and model together. All choose among the labels that the source has. No unit test. The README says how to run it.
 */
final class LanguageReport {

    private static final List<String> COLUMNS = List.of("baseline", "baseline, all sources", "model", "lexicon and model");

    private final Map<String, Set<String>> labels;
    private final LinearBaseline same;
    private final LinearBaseline pooled;
    private final TopicModel model;
    private final TextTopics texts;

    private LanguageReport(List<TrainingText> all, List<TrainingText> learnt, TopicModel model) {
        labels = all.stream().collect(Collectors.groupingBy(TrainingText::source, Collectors.mapping(TrainingText::topic, Collectors.toSet())));
        same = new LinearBaseline(learnt.stream().filter(TrainingText::mayTeach).toList());
        pooled = new LinearBaseline(learnt);
        this.model = model;
        texts = new TextTopics(model);
    }

    /** @param arguments the labelled texts, and the model that {@link TopicModelTrainer} has learnt with the same {@code -Dfold} */
    public static void main(String[] arguments) throws IOException {
        int fold = Integer.getInteger("fold");
        List<TrainingText> all = TrainingText.all(Path.of(arguments[0]));
        try (InputStream in = Files.newInputStream(Path.of(arguments[1]))) {
            LanguageReport report = new LanguageReport(all, all.stream().filter(text -> text.fold() != fold).toList(), TopicModel.read(in));
            Map<String, List<TrainingText>> left = all.stream().filter(text -> text.fold() == fold)
                    .collect(Collectors.groupingBy(text -> text.source() + " " + text.language(), TreeMap::new, Collectors.toList()));
            System.out.println(String.join(" | ", COLUMNS));
            left.forEach(report::print);
        }
    }

    private void print(String name, List<TrainingText> left) {
        int[] right = new int[COLUMNS.size()];
        for (TrainingText text : left) {
            List<String> guesses = guesses(text, labels.get(text.source()));
            for (int i = 0; i < right.length; i++) {
                right[i] += guesses.get(i).equals(text.topic()) ? 1 : 0;
            }
        }
        StringBuilder line = new StringBuilder(String.format("%-18s %5d texts", name, left.size()));
        for (int count : right) {
            line.append(String.format("  %.3f", (double) count / left.size()));
        }
        System.out.println(line);
    }

    private List<String> guesses(TrainingText text, Set<String> among) {
        String[] parts = text.text().split("\n", 2);
        TagSignals signals = new TagSignals("", "", text.language(), List.of(), List.of(), List.of(), List.of(), parts[0], null,
                List.of(parts[1].split("\n+")));
        return List.of(same.likeliest(text.text(), among), pooled.likeliest(text.text(), among), likeliest(scores(text.text()), among),
                likeliest(texts.shares(signals), among));
    }

    private Map<String, Double> scores(String text) {
        TextFeatures features = new TextFeatures();
        features.add(text);
        double[] scores = model.scores(features);
        Map<String, Double> byCode = new TreeMap<>();
        for (int i = 0; i < scores.length; i++) {
            byCode.put(model.codes().get(i), scores[i]);
        }
        return byCode;
    }

    private static String likeliest(Map<String, Double> scores, Set<String> among) {
        return among.stream().max(Comparator.comparing(code -> scores.getOrDefault(code, Double.NEGATIVE_INFINITY))).orElseThrow();
    }
}
