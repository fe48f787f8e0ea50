package io.kicker.enrich.extract.body.selection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import io.kicker.enrich.extract.PageAddress;
import io.kicker.enrich.extract.body.BodyReader;
import io.kicker.enrich.extract.body.layout.ContentRoot;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.PageLayout;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.Deadline;
import io.kicker.enrich.page.Decoding;
import io.kicker.enrich.page.PageDecoder;

/** Learns a {@link SegmentModel} from pages with truth, by LightGBM. */
public final class SegmentTrainer {

    /** What can only speak for the article, and what only against it: the habit of one publisher is not to teach the contrary. */
    private static final Set<Feature> FOR = EnumSet.of(Feature.KEPT, Feature.KIND_KEPT, Feature.KIND_SENTENCES, Feature.SHARED_WORDS, Feature.OUTER_PROSE, Feature.SENTENCES_BESIDE);
    private static final Set<Feature> AGAINST = EnumSet.of(Feature.LINKS, Feature.BOX_LINKS, Feature.OUTER_LINKS, Feature.NAMED_INSIDE, Feature.COPIES);

    /**
     * One thread and fixed seeds: the same pages give the same model. A hundred trees of 16 leaves do as well on publishers left out, but lose .002
     * on other pages of those learnt from.
     */
    private static final String PARAMETERS = "objective=binary learning_rate=0.06 num_leaves=24 min_data_in_leaf=100 feature_fraction=0.5 bagging_fraction=0.7 bagging_freq=1 lambda_l2=10"
            + " monotone_constraints=" + directions() + " seed=1 deterministic=true force_row_wise=true num_threads=1 verbosity=-1";

    private static final int ROUNDS = 150;

    /** The root of what all segments of an ordinary page weigh, so that leaves hold as many as they would without weights. */
    private static final double PAGE = 5;

    private record Example(float[] row, boolean isBody, float weight, int group) {
    }

    private final List<Example> examples = new ArrayList<>();

    private static String directions() {
        return Arrays.stream(Feature.values()).map(feature -> FOR.contains(feature) ? "1" : AGAINST.contains(feature) ? "-1" : "0").collect(Collectors.joining(","));
    }

    /**
     * Adds the segments in the root of a page's article about which the truth says something.
     *
     * @param group of publishers
     */
    public void add(JsonNode truth, byte[] page, int group) {
        String url = truth.path("url").asText();
        Deadline deadline = Deadline.in(Duration.ofSeconds(20));
        if (!(PageDecoder.decode(page, "text/html", url, deadline) instanceof Decoding.Html html)) {
            return;
        }
        PageSignals signals = PageSignals.read(html.document(), new PageAddress(url, url, Optional.empty(), Instant.now()));
        PageLayout layout = BodyReader.layout(html.document(), signals.text().articleBody(), element -> false, deadline);
        Frame root = ContentRoot.find(layout);
        if (root != null) {
            add(layout, root, new TruePassages(truth).of(layout.segments()), group);
        }
    }

    private void add(PageLayout layout, Frame root, List<Optional<Boolean>> truth, int group) {
        Selection selection = Selection.byRules(layout, root);
        SegmentFeatures features = new SegmentFeatures(layout, root);
        List<Integer> asked = IntStream.range(root.first(), root.last()).filter(i -> truth.get(i).isPresent() && !selection.isSure(layout.segments().get(i))).boxed().toList();
        double all = asked.stream().mapToDouble(i -> weight(layout.segments().get(i))).sum();
        for (int i : asked) {
            // A page of a thousand lines says less than twenty pages of fifty.
            float weight = (float) (weight(layout.segments().get(i)) * PAGE / Math.sqrt(all));
            examples.add(new Example(features.of(i - root.first()).clone(), truth.get(i).get(), weight, group));
        }
    }

    /** A paragraph counts more than a line, but not by all its letters. */
    private static double weight(Segment segment) {
        return Math.min(1, 0.3 + segment.weight() / 200.0);
    }

    /**
     * The lines of a model's file.
     *
     * @param groups whose pages it learns from
     */
    public List<String> train(IntPredicate groups) throws LGBMException {
        List<Example> chosen = examples.stream().filter(example -> groups.test(example.group)).toList();
        float[] matrix = new float[chosen.size() * SegmentFeatures.COUNT];
        float[] labels = new float[chosen.size()];
        float[] weights = new float[chosen.size()];
        for (int i = 0; i < labels.length; i++) {
            System.arraycopy(chosen.get(i).row, 0, matrix, i * SegmentFeatures.COUNT, SegmentFeatures.COUNT);
            labels[i] = chosen.get(i).isBody ? 1 : 0;
            weights[i] = chosen.get(i).weight;
        }
        try (LGBMDataset data = LGBMDataset.createFromMat(matrix, labels.length, SegmentFeatures.COUNT, true, PARAMETERS, null)) {
            data.setField("label", labels);
            data.setField("weight", weights);
            try (LGBMBooster booster = LGBMBooster.create(data, PARAMETERS)) {
                for (int i = 0; i < ROUNDS; i++) {
                    booster.updateOneIter();
                }
                List<String> lines = new ArrayList<>(List.of(Arrays.stream(Feature.values()).map(Feature::name).collect(Collectors.joining(" "))));
                lines.addAll(LightGbmTrees.lines(booster.saveModelToString(0, ROUNDS, LGBMBooster.FeatureImportanceType.GAIN)));
                return lines;
            }
        }
    }
}
