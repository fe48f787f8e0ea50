package io.kicker.enrich.topic;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Learns the weights of {@link TopicModel} from labelled English texts: multinomial logistic regression by AdaGrad, a fixed seed, so
 * that the same texts give the same bytes. No unit test. The README says how to run it.
 */
final class TopicModelTrainer {

    /** Texts that may be learnt from for weights that ship: both CC BY-SA, named in NOTICE. */
    private static final Set<String> SOURCES = Set.of("wcep", "sib200");
    // More rounds fit the training texts better and texts of other sources no better (tried: 12).
    private static final int EPOCHS = 3;
    private static final double RATE = 0.35;
    // Keeps weights of rare features small.
    private static final double DECAY = 3e-6;
    // In units of the rounded weights; smaller ones are left out, so that the file packs well.
    private static final double LEAST_WEIGHT = 2.5;

    private final Map<String, Integer> topics = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final byte[] rarity = new byte[TopicModel.BUCKETS];

    private record Example(int[] buckets, float[] values, int topic, float importance) {
    }

    private record Labelled(String topic, String source, int[] sorted) {
    }

    /** @param arguments the labelled texts (gzipped JSON lines with source, topic, title, text), and the file to write */
    public static void main(String[] arguments) throws IOException {
        TopicModelTrainer trainer = new TopicModelTrainer();
        trainer.read(Path.of(arguments[0]));
        trainer.write(trainer.learn(), Path.of(arguments[1]));
    }

    private void read(Path file) throws IOException {
        List<Labelled> texts = new ArrayList<>();
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode text = new ObjectMapper().readTree(line);
                if (SOURCES.contains(text.path("source").asText()) && text.path("lang").asText().equals("en")) {
                    TextFeatures features = new TextFeatures();
                    features.add(text.path("title").asText());
                    features.add(text.path("text").asText());
                    texts.add(new Labelled("medtop:" + text.path("topic").asText() + "000000", text.path("source").asText(), features.sorted()));
                }
            }
        }
        Map<String, Integer> sizes = new TreeMap<>();
        int[] documents = new int[TopicModel.BUCKETS];
        for (Labelled text : texts) {
            sizes.merge(text.topic(), 1, Integer::sum);
            for (int i = 0; i < text.sorted().length; i++) {
                if (i == 0 || text.sorted()[i] != text.sorted()[i - 1]) {
                    documents[text.sorted()[i]]++;
                }
            }
        }
        sizes.values().removeIf(size -> size < 50);
        sizes.keySet().forEach(topic -> topics.put(topic, topics.size()));
        for (int bucket = 0; bucket < documents.length; bucket++) {
            // A feature of a single text says nothing that another text could share.
            rarity[bucket] = documents[bucket] < 2 ? 0 : (byte) Math.round(16 * Math.min(7.9, Math.log((double) texts.size() / documents[bucket])));
        }
        double mean = (double) texts.size() / topics.size();
        texts.stream().filter(text -> topics.containsKey(text.topic()))
                .forEach(text -> examples.add(example(text, (float) Math.sqrt(mean / sizes.get(text.topic())))));
        System.out.println(texts.size() + " texts " + sizes);
    }

    private Example example(Labelled text, float importance) {
        int[] sorted = text.sorted();
        int[] buckets = new int[sorted.length];
        float[] values = new float[sorted.length];
        int size = 0;
        double squares = 0;
        for (int i = 0; i < sorted.length;) {
            int start = i;
            while (i < sorted.length && sorted[i] == sorted[start]) {
                i++;
            }
            double value = TopicModel.value(i - start, rarity[sorted[start]]);
            if (value > 0) {
                buckets[size] = sorted[start];
                values[size++] = (float) value;
                squares += value * value;
            }
        }
        double norm = TopicModel.norm(squares);
        for (int i = 0; i < size; i++) {
            values[i] /= (float) norm;
        }
        return new Example(Arrays.copyOf(buckets, size), Arrays.copyOf(values, size), topics.get(text.topic()), importance);
    }

    private float[] learn() {
        int k = topics.size();
        float[] weights = new float[TopicModel.BUCKETS * k];
        float[] squares = new float[weights.length];
        Random random = new Random(7);
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            double loss = 0;
            for (Example example : order) {
                double[] probabilities = probabilities(example, weights, k);
                loss -= Math.log(Math.max(1e-9, probabilities[example.topic()]));
                for (int topic = 0; topic < k; topic++) {
                    double error = (probabilities[topic] - (topic == example.topic() ? 1 : 0)) * example.importance();
                    for (int i = 0; i < example.buckets().length; i++) {
                        int at = example.buckets()[i] * k + topic;
                        double gradient = error * example.values()[i] + DECAY * weights[at];
                        squares[at] += (float) (gradient * gradient);
                        weights[at] -= (float) (RATE * gradient / (Math.sqrt(squares[at]) + 1e-3));
                    }
                }
            }
            System.out.printf("epoch %d, loss %.3f%n", epoch + 1, loss / order.size());
        }
        return weights;
    }

    private static double[] probabilities(Example example, float[] weights, int k) {
        double[] scores = new double[k];
        for (int i = 0; i < example.buckets().length; i++) {
            for (int topic = 0; topic < k; topic++) {
                scores[topic] += example.values()[i] * weights[example.buckets()[i] * k + topic];
            }
        }
        double highest = Arrays.stream(scores).max().orElse(0);
        double total = 0;
        for (int topic = 0; topic < k; topic++) {
            scores[topic] = Math.exp(scores[topic] - highest);
            total += scores[topic];
        }
        for (int topic = 0; topic < k; topic++) {
            scores[topic] /= total;
        }
        return scores;
    }

    private void write(float[] weights, Path file) throws IOException {
        float largest = 0;
        for (float weight : weights) {
            largest = Math.max(largest, Math.abs(weight));
        }
        double scale = largest / 127;
        byte[] rounded = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            long value = Math.round(weights[i] / scale);
            rounded[i] = (byte) (Math.abs(value) < LEAST_WEIGHT ? 0 : value);
        }
        try (var out = new DataOutputStream(new DeflaterOutputStream(Files.newOutputStream(file), new Deflater(9)))) {
            out.writeUTF(String.join(" ", topics.keySet()));
            out.writeDouble(scale);
            out.write(rarity);
            out.write(rounded);
        }
        System.out.println(Files.size(file) + " bytes");
    }
}
