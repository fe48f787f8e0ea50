package io.kicker.enrich.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.enrich.region.RegionTagger;
import io.kicker.enrich.tag.Overrides;
import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.TagSignals;
import io.kicker.enrich.tag.Tagger;
import io.kicker.enrich.topic.TopicTagger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many texts of 1,700 characters are tagged a second, one thread, warm; and, printed first, how long the tables take to load and how much heap
 * they keep. The file of texts (gzipped JSON lines with lang, title, text) is the system property {@value #TEXTS}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class TagSpeedBench {

    static final String TEXTS = "kicker.bench.texts";

    private static final int LETTERS = 1700;
    private static final int MOST_TEXTS = 500;
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "ar", "he", "hi", "zh", "ja", "ko", "id", "vi", "sv",
            "el", "cs", "hu", "ro", "fi");

    private final RegionTagger regions = RegionTagger.with(Overrides.none());
    private final TopicTagger topics = TopicTagger.standard();
    private final List<TagSignals> texts = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(Path.of(System.getProperty(TEXTS)))),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null && texts.size() < MOST_TEXTS; line = in.readLine()) {
                JsonNode text = new ObjectMapper().readTree(line);
                String body = text.path("text").asText();
                if (body.length() >= LETTERS) {
                    texts.add(signals(text.path("lang").asText(), text.path("title").asText(), List.of(body.substring(0, LETTERS).split("\n+"))));
                }
            }
        }
    }

    private static TagSignals signals(String language, String headline, List<String> paragraphs) {
        return new TagSignals("https://paper.example/a", "paper.example", language, List.of(), List.of(), List.of(), List.of(), headline, null, paragraphs);
    }

    private TagSignals next() {
        next = next + 1 < texts.size() ? next + 1 : 0;
        return texts.get(next);
    }

    @Benchmark
    public Object region() {
        TagSignals signals = next();
        return regions.tag(signals, PrintedLabel.of(signals), List.of());
    }

    @Benchmark
    public Object topic() {
        TagSignals signals = next();
        return topics.tag(signals, PrintedLabel.of(signals));
    }

    public static void main(String[] args) throws RunnerException {
        long before = heap();
        long start = System.nanoTime();
        Tagger tagger = Tagger.standard();
        tagger.tag(signals("en", "A story", List.of("Nothing is said.")));
        System.out.printf("tables, with English: %d ms, %d KiB of heap%n", (System.nanoTime() - start) / 1_000_000, (heap() - before) / 1024);
        start = System.nanoTime();
        LANGUAGES.forEach(language -> tagger.tag(signals(language, "A story", List.of("Nothing is said."))));
        System.out.printf("25 languages: %d ms more, %d KiB of heap in all%n", (System.nanoTime() - start) / 1_000_000, (heap() - before) / 1024);
        new Runner(new OptionsBuilder().include("\\." + TagSpeedBench.class.getSimpleName() + "\\.").jvmArgs(SpeedBench.JVM)
                .jvmArgsAppend("-D" + TEXTS + "=" + System.getProperty(TEXTS)).build()).run();
        // Used after the measuring, so that nothing of it was collected before.
        System.out.println(tagger.hashCode() == 0 ? "" : "done");
    }

    /** In use after a collection. */
    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
