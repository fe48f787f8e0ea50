package io.kicker.enrich.topic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of each bucket of features before learning: how rare it is, and where its words are among {@link WordVectors}. */
final class FeatureSpace {

    // Of a word that no training text has: as rare as those that a few have.
    private static final double RARITY_UNSEEN = 6.5;
    private static final double RAREST = 7.9;
    // A word that every ninth text of its language has shows how it is written, not what it is about.
    private static final double LEAST_RARITY = 2.2;
    // Less often, a word is chance.
    private static final int LEAST_TEXTS = 2;

    final byte[] rarity = new byte[TopicModel.BUCKETS];
    private final float[][] vectors = new float[TopicModel.BUCKETS][];
    private final int[] words = new int[TopicModel.BUCKETS];

    /** Counts in how many texts of its language a feature is; the language where it is the most common decides. */
    void count(List<TrainingText> texts) {
        Map<String, int[]> documents = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        int[] inAll = new int[TopicModel.BUCKETS];
        for (TrainingText text : texts) {
            sizes.merge(text.language(), 1, Integer::sum);
            int[] ofLanguage = documents.computeIfAbsent(text.language(), language -> new int[TopicModel.BUCKETS]);
            Arrays.stream(sorted(text.text())).distinct().forEach(bucket -> {
                ofLanguage[bucket]++;
                inAll[bucket]++;
            });
        }
        for (int bucket = 0; bucket < TopicModel.BUCKETS; bucket++) {
            double rarest = vectors[bucket] == null ? 0 : RARITY_UNSEEN;
            if (inAll[bucket] >= LEAST_TEXTS) {
                rarest = RAREST;
                for (var language : documents.entrySet()) {
                    if (language.getValue()[bucket] > 0) {
                        rarest = Math.min(rarest, Math.log((double) sizes.get(language.getKey()) / language.getValue()[bucket]));
                    }
                }
            }
            rarity[bucket] = rarest < LEAST_RARITY ? 0 : (byte) Math.round(16 * rarest);
        }
    }

    /** Puts the features of a word where the word is; where several words share one, between them. */
    void place(WordVectors all) {
        all.forEach((language, word, vector) -> {
            for (int bucket : sorted(word)) {
                if (vectors[bucket] == null) {
                    vectors[bucket] = new float[WordVectors.DIMENSIONS];
                }
                words[bucket]++;
                for (int i = 0; i < vector.length; i++) {
                    vectors[bucket][i] += (vector[i] - vectors[bucket][i]) / words[bucket];
                }
            }
        });
    }

    /** Where the bucket's words are, or null. */
    float[] vector(int bucket) {
        return vectors[bucket];
    }

    static int[] sorted(String text) {
        TextFeatures features = new TextFeatures();
        features.add(text);
        return features.sorted();
    }
}
