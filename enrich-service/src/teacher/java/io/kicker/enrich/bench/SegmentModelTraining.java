package io.kicker.enrich.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.metarank.lightgbm4j.LGBMException;
import io.kicker.enrich.extract.ArticleExtractor;
import io.kicker.enrich.extract.body.selection.SegmentModel;
import io.kicker.enrich.extract.body.selection.SegmentTrainer;

/**
 * Learns the model of what belongs to an article from the pages of a bench, and writes its file. Then learns five more, each without the pages of
 * one group of publishers, and prints {@link ExtractionReport}'s table with each page read by the model that has not seen its publisher.
 *
 * <p>Arguments: the bench's folder, the model's file, the folder for predictions. Needs python3.
 */
public final class SegmentModelTraining {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those whose truth tells of bodies and was not made by another extractor. */
    private static final List<String> SOURCES = List.of("zyte", "fundus", "fundus_eval", "naeb", "wcxb", "trafilatura", "newspaper4k", "chinese");

    private SegmentModelTraining() {
    }

    public static void main(String[] args) throws IOException, InterruptedException, LGBMException {
        Path bench = Path.of(args[0]);
        SegmentTrainer trainer = new SegmentTrainer();
        for (String source : SOURCES) {
            for (String line : Files.readAllLines(bench.resolve(source).resolve("truth.jsonl"))) {
                JsonNode page = JSON.readTree(line);
                trainer.add(page, SamplePage.bytes(bench.resolve(source), page), ExtractionReport.group(page));
            }
        }
        Files.write(Path.of(args[1]), trainer.train(group -> true));
        List<ArticleExtractor> without = new ArrayList<>();
        for (int i = 0; i < ExtractionReport.GROUPS; i++) {
            int leftOut = i;
            without.add(ArticleExtractor.with(SegmentModel.of(trainer.train(group -> group != leftOut))));
        }
        ExtractionReport.print(Path.of(args[2]), bench,
                new ExtractionBench(page -> without.get(ExtractionReport.group(page)), UnaryOperator.identity()));
    }
}
