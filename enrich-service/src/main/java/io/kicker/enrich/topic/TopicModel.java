package io.kicker.enrich.topic;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * A linear classifier of texts: a weight of each feature for each topic, learnt by {@code TopicModelTrainer} in the test
 * sources. It knows only the topics that its training texts had. Immutable.
 */
final class TopicModel {

    static final int BUCKETS = 1 << TextFeatures.BITS;
    // As if every text had this much of something unknown: little evidence then gives little certainty.
    private static final double UNKNOWN = 4;

    private final List<String> codes;
    private final double scale;
    /** How rare each bucket is, in sixteenths; 0 if the training texts had none of it. */
    private final byte[] rarity;
    /** Weights by bucket and then topic, to be multiplied by the scale. */
    private final byte[] weights;

    TopicModel(List<String> codes, double scale, byte[] rarity, byte[] weights) {
        this.codes = List.copyOf(codes);
        this.scale = scale;
        this.rarity = rarity;
        this.weights = weights;
    }

    static TopicModel standard() {
        try (InputStream in = TopicModel.class.getResourceAsStream("topic-model.bin")) {
            if (in == null) {
                throw new IllegalStateException("the topic model topic-model.bin is missing");
            }
            return read(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A model as the trainer writes it. */
    static TopicModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new InflaterInputStream(in));
        List<String> codes = List.of(data.readUTF().split(" "));
        double scale = data.readDouble();
        return new TopicModel(codes, scale, data.readNBytes(BUCKETS), data.readNBytes(BUCKETS * codes.size()));
    }

    /** The topics it can tell apart. */
    List<String> codes() {
        return codes;
    }

    /** A score for each of {@link #codes()}: natural logarithms of odds, up to a constant. */
    double[] scores(TextFeatures features) {
        int[] buckets = features.sorted(bucket -> rarity[bucket] > 0);
        double[] scores = new double[codes.size()];
        double squares = 0;
        for (int i = 0; i < buckets.length;) {
            int bucket = buckets[i];
            int times = 0;
            while (i < buckets.length && buckets[i] == bucket) {
                times++;
                i++;
            }
            double value = value(times, rarity[bucket]);
            squares += value * value;
            for (int topic = 0; topic < scores.length; topic++) {
                scores[topic] += value * weights[bucket * scores.length + topic];
            }
        }
        double norm = norm(squares);
        for (int topic = 0; topic < scores.length; topic++) {
            scores[topic] *= scale / norm;
        }
        return scores;
    }

    /** How much a feature counts: by how often the text has it and how rare it is in general. */
    static double value(int times, byte rarity) {
        return (times == 1 ? 1 : 1 + Math.log(times)) * rarity / 16;
    }

    static double norm(double squares) {
        return Math.sqrt(squares + UNKNOWN * UNKNOWN);
    }
}
