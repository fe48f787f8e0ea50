package io.kicker.enrich.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a topic tagger must beat to be worth its tables: a linear support vector machine over hashed words and pairs of words, weighed by how rare
 * they are, one against the rest, learnt by dual coordinate descent. Where words are not parted by blanks, a character is a word. No unit test.
 */
final class LinearBaseline {

    private static final int BUCKETS = 1 << 18;
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]"
            + "|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+");
    // The usual price of a mistake; nothing is tuned.
    private static final double COST = 1;
    private static final int ROUNDS = 15;

    private final double[] rarity = new double[BUCKETS];
    private final List<String> topics;
    private final float[][] weights;

    private record Vector(int[] buckets, float[] values) {

        double dot(float[] weights) {
            double sum = 0;
            for (int i = 0; i < buckets.length; i++) {
                sum += values[i] * weights[buckets[i]];
            }
            return sum;
        }
    }

    LinearBaseline(List<TrainingText> texts) {
        topics = texts.stream().map(TrainingText::topic).distinct().sorted().toList();
        weights = new float[topics.size()][BUCKETS];
        texts.forEach(text -> Arrays.stream(buckets(text.text())).distinct().forEach(bucket -> rarity[bucket]++));
        Arrays.setAll(rarity, bucket -> 1 + Math.log((1 + texts.size()) / (1 + rarity[bucket])));
        List<Vector> vectors = texts.stream().map(text -> vector(text.text())).toList();
        for (int topic = 0; topic < topics.size(); topic++) {
            String code = topics.get(topic);
            learn(vectors, texts.stream().map(text -> text.topic().equals(code)).toList(), weights[topic]);
        }
    }

    /** The likeliest of the topics, of those it has learnt. */
    String likeliest(String text, Set<String> among) {
        Vector vector = vector(text);
        TreeMap<Double, String> scores = new TreeMap<>();
        Set<String> known = new TreeSet<>(topics);
        known.retainAll(among);
        known.forEach(topic -> scores.put(vector.dot(weights[topics.indexOf(topic)]), topic));
        return scores.lastEntry().getValue();
    }

    private static void learn(List<Vector> vectors, List<Boolean> positive, float[] weights) {
        double[] shares = new double[vectors.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            order.add(i);
        }
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                Vector vector = vectors.get(i);
                int side = positive.get(i) ? 1 : -1;
                // All vectors have length 1, so that the gradient is the step.
                double share = Math.max(0, Math.min(COST, shares[i] - (side * vector.dot(weights) - 1)));
                float step = (float) ((share - shares[i]) * side);
                for (int j = 0; step != 0 && j < vector.buckets().length; j++) {
                    weights[vector.buckets()[j]] += step * vector.values()[j];
                }
                shares[i] = share;
            }
        }
    }

    private Vector vector(String text) {
        int[] sorted = buckets(text);
        int[] distinct = Arrays.stream(sorted).distinct().toArray();
        float[] values = new float[distinct.length];
        double squares = 0;
        for (int i = 0, at = 0; i < distinct.length; i++) {
            int start = at;
            while (at < sorted.length && sorted[at] == distinct[i]) {
                at++;
            }
            values[i] = (float) ((1 + Math.log(at - start)) * rarity[distinct[i]]);
            squares += values[i] * values[i];
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= (float) Math.sqrt(squares);
        }
        return new Vector(distinct, values);
    }

    /** Ascending, each as often as it was met. */
    private static int[] buckets(String text) {
        List<Integer> buckets = new ArrayList<>();
        String before = null;
        for (Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT)); word.find(); before = word.group()) {
            buckets.add(bucket(word.group()));
            if (before != null) {
                buckets.add(bucket(before + " " + word.group()));
            }
        }
        return buckets.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private static int bucket(String feature) {
        return feature.hashCode() * 0x9e3779b1 >>> 14;
    }
}
