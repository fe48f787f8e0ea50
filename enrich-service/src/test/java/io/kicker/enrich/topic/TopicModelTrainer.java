package io.kicker.enrich.topic;

import java.io.DataOutputStream;
import java.io.IOException;
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
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import io.kicker.enrich.tag.Tables;

/**
 * Learns the weights of {@link TopicModel} from labelled texts: multinomial logistic regression by AdaGrad, a fixed seed, so
 * that the same texts give the same bytes. A feature counts by itself and by where its word is among {@link WordVectors}; what is learnt of a
 * place serves words, also of other languages, that no training text has. No unit test. The README says how to run it.
 */
final class TopicModelTrainer {

    static final int EPOCHS = 6;
    // Of each text half the features are hidden, others each time, so that none is relied on alone.
    private static final double HIDDEN = 0.5;
    private static final double RATE = 0.2;
    private static final double PLACE_RATE = 0.1;
    // Keeps weights of rare features small.
    private static final double DECAY = 1e-5;
    private static final double PLACE_DECAY = 1e-6;
    private static final double MOST_IMPORTANCE = 8;
    // In units of the rounded weights; smaller ones are left out, so that the file packs well.
    private static final double LEAST_WEIGHT = 1;
    // Steps of a weight's size: finer ones (31, 127) give no better answers and a larger file.
    private static final int LEVELS = 15;
    // How far topics with few texts are made up for: 1 entirely, which costs the others; 0 not at all.
    private static final double RARE_TOPICS = 0.7;
    // Few, but of topics and words that the many sentences lack.
    private static final double NEWSPAPER_WEIGHT = 3;
    private static final Set<String> NEWSPAPER = Set.of("examples", "pages");

    private final Map<String, Integer> topics = new TreeMap<>();
    private final FeatureSpace space = new FeatureSpace();
    private final List<Example> examples = new ArrayList<>();
    private float[] weights;
    private float[] squares;
    private double[][] places;
    private double[][] placeSquares;

    private record Example(int[] buckets, float[] values, float[] place, int topic, float importance) {
    }

    /**
     * With {@code -Dfold=0} to 4 a fifth of the texts is left out and guessed afterwards, by the model alone.
     *
     * @param arguments the labelled texts, the teacher's word vectors, the folder of dictionaries, the file to write, and, if wanted, more labelled texts
     */
    public static void main(String[] arguments) throws IOException {
        int fold = Integer.getInteger("fold", -1);
        List<TrainingText> all = new ArrayList<>(TrainingText.read(Path.of(arguments[0])));
        if (arguments.length > 4) {
            all.addAll(TrainingText.read(Path.of(arguments[4])));
        }
        Map<Boolean, List<TrainingText>> parts = all.stream().collect(Collectors.partitioningBy(text -> text.fold() == fold));
        List<TrainingText> texts = new ArrayList<>(parts.get(false));
        for (String[] row : Tables.rows(TopicModelTrainer.class, "examples.csv", 2)) {
            texts.add(new TrainingText("medtop:" + row[0] + "000000", "en", "examples", row[1], 0));
        }
        TopicModelTrainer trainer = new TopicModelTrainer();
        WordVectors vectors = WordVectors.read(Path.of(arguments[1]), Path.of(arguments[2]));
        trainer.space.place(vectors);
        trainer.space.count(texts);
        texts.addAll(LexiconTexts.all(vectors));
        trainer.prepare(texts);
        trainer.learn();
        trainer.write(Path.of(arguments[3]));
        trainer.guess(parts.get(true));
    }

    private void guess(List<TrainingText> texts) {
        Map<String, int[]> right = new TreeMap<>();
        for (TrainingText text : texts) {
            Example example = example(text, 1);
            double[] probabilities = probabilities(example, topics.size());
            boolean hit = Arrays.stream(probabilities).max().orElseThrow() == probabilities[example.topic()];
            int[] counts = right.computeIfAbsent(text.source(), source -> new int[2]);
            counts[0] += hit ? 1 : 0;
            counts[1]++;
        }
        right.forEach((source, counts) -> System.out.printf("left out: %s, %d texts, %.3f right%n", source, counts[1], (double) counts[0] / counts[1]));
    }

    private void prepare(List<TrainingText> texts) {
        Map<String, Integer> sizes = new TreeMap<>();
        texts.forEach(text -> sizes.merge(text.topic(), 1, Integer::sum));
        sizes.keySet().forEach(topic -> topics.put(topic, topics.size()));
        double mean = (double) texts.size() / topics.size();
        for (TrainingText text : texts) {
            double rare = Math.min(MOST_IMPORTANCE, Math.pow(mean / sizes.get(text.topic()), RARE_TOPICS));
            examples.add(example(text, (float) (rare * (NEWSPAPER.contains(text.source()) ? NEWSPAPER_WEIGHT : 1))));
        }
        System.out.println(texts.size() + " texts " + sizes);
    }

    private Example example(TrainingText text, float importance) {
        int[] sorted = FeatureSpace.sorted(text.text());
        int[] buckets = new int[sorted.length];
        float[] values = new float[sorted.length];
        float[] place = new float[WordVectors.DIMENSIONS];
        int size = 0;
        double squared = 0;
        for (int i = 0; i < sorted.length;) {
            int start = i;
            while (i < sorted.length && sorted[i] == sorted[start]) {
                i++;
            }
            double value = TopicModel.value(i - start, space.rarity[sorted[start]]);
            if (value > 0) {
                buckets[size] = sorted[start];
                values[size++] = (float) value;
                squared += value * value;
            }
        }
        float norm = (float) TopicModel.norm(squared);
        for (int i = 0; i < size; i++) {
            values[i] /= norm;
            addPlace(buckets[i], values[i], place);
        }
        return new Example(Arrays.copyOf(buckets, size), Arrays.copyOf(values, size), place, topics.get(text.topic()), importance);
    }

    private void learn() {
        int k = topics.size();
        weights = new float[TopicModel.BUCKETS * k];
        squares = new float[weights.length];
        places = new double[k][WordVectors.DIMENSIONS];
        placeSquares = new double[k][WordVectors.DIMENSIONS];
        Random random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            double loss = 0;
            for (Example whole : examples) {
                Example example = thinned(whole, random);
                double[] probabilities = probabilities(example, k);
                loss -= Math.log(Math.max(1e-9, probabilities[example.topic()]));
                for (int topic = 0; topic < k; topic++) {
                    step(example, topic, (probabilities[topic] - (topic == example.topic() ? 1 : 0)) * example.importance());
                }
            }
            System.out.printf("epoch %d, loss %.3f%n", epoch + 1, loss / examples.size());
        }
    }

    private void addPlace(int bucket, float value, float[] place) {
        float[] vector = space.vector(bucket);
        for (int d = 0; vector != null && d < place.length; d++) {
            place[d] += value * vector[d];
        }
    }

    /** The same with some features hidden; the others count for them. */
    private Example thinned(Example whole, Random random) {
        int[] buckets = new int[whole.buckets().length];
        float[] values = new float[buckets.length];
        float[] place = new float[WordVectors.DIMENSIONS];
        int size = 0;
        for (int i = 0; i < buckets.length; i++) {
            if (random.nextDouble() >= HIDDEN) {
                buckets[size] = whole.buckets()[i];
                values[size] = (float) (whole.values()[i] / (1 - HIDDEN));
                addPlace(buckets[size], values[size], place);
                size++;
            }
        }
        return new Example(Arrays.copyOf(buckets, size), Arrays.copyOf(values, size), place, whole.topic(), whole.importance());
    }

    private void step(Example example, int topic, double error) {
        for (int i = 0; i < example.buckets().length; i++) {
            int at = example.buckets()[i] * topics.size() + topic;
            double gradient = error * example.values()[i] + DECAY * weights[at];
            squares[at] += (float) (gradient * gradient);
            weights[at] -= (float) (RATE * gradient / (Math.sqrt(squares[at]) + 1e-3));
        }
        for (int d = 0; d < example.place().length; d++) {
            double gradient = error * example.place()[d] + PLACE_DECAY * places[topic][d];
            placeSquares[topic][d] += gradient * gradient;
            places[topic][d] -= PLACE_RATE * gradient / (Math.sqrt(placeSquares[topic][d]) + 1e-3);
        }
    }

    private double[] probabilities(Example example, int k) {
        double[] scores = new double[k];
        for (int topic = 0; topic < k; topic++) {
            scores[topic] = dot(places[topic], example.place());
        }
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

    private static double dot(double[] left, float[] right) {
        double sum = 0;
        for (int i = 0; right != null && i < right.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private void write(Path file) throws IOException {
        int k = topics.size();
        float[] all = new float[weights.length];
        for (int bucket = 0; bucket < TopicModel.BUCKETS; bucket++) {
            double mean = 0;
            for (int topic = 0; topic < k; topic++) {
                double weight = weights[bucket * k + topic] + dot(places[topic], space.vector(bucket));
                all[bucket * k + topic] = (float) weight;
                mean += weight / k;
            }
            for (int topic = 0; topic < k; topic++) {
                all[bucket * k + topic] -= (float) mean;
            }
        }
        float[] sizes = all.clone();
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(sizes[i]);
        }
        Arrays.sort(sizes);
        double scale = sizes[sizes.length - sizes.length / 10000] / LEVELS;
        byte[] rounded = new byte[all.length];
        for (int i = 0; i < all.length; i++) {
            rounded[i] = (byte) Math.max(-LEVELS, Math.min(LEVELS, Math.abs(all[i]) < LEAST_WEIGHT * scale ? 0 : Math.round(all[i] / scale)));
        }
        try (var out = new DataOutputStream(new DeflaterOutputStream(Files.newOutputStream(file), new Deflater(9)))) {
            out.writeUTF(String.join(" ", topics.keySet()));
            out.writeDouble(scale);
            out.write(space.rarity);
            out.write(rounded);
        }
        System.out.println(Files.size(file) + " bytes, step " + scale);
    }
}
