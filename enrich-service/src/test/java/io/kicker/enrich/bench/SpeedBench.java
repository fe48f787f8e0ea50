package io.kicker.enrich.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.kicker.enrich.extract.ArticleExtractor;
import io.kicker.enrich.extract.Extraction;
import io.kicker.enrich.extract.PageAddress;
import io.kicker.enrich.page.Deadline;
import io.kicker.enrich.page.Decoding;
import io.kicker.enrich.page.PageDecoder;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a page takes, one thread, warm (extraction is compiled in full only after a minute): from its bytes to the extraction, beside what jsoup's
 * parse alone takes (no extractor on jsoup can be faster) and what Readability4J takes. An operation is one page; the pages are taken in turn.
 *
 * <p>The folder of the sources of pages is the system property {@value #PAGES}; {@link #main} runs all and prints how they compare.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 9, time = 10)
@Measurement(iterations = 5, time = 6)
public class SpeedBench {

    static final String PAGES = "kicker.bench.pages";

    /** Compiles in the foreground: where other programs take the processors too, the compiler's threads would starve and nothing be warm. */
    static final String[] JVM = {"-Xmx1g", "-Xbatch", "-XX:+UseSerialGC"};

    /** One page in so many is taken, evenly over all sources: about two hundred, so that each is met many times. */
    private static final int EVERY = 8;

    private final ArticleExtractor extractor = ArticleExtractor.standard();
    private List<SamplePage> pages;
    private int next;

    @Setup
    public void read() throws IOException {
        pages = SamplePage.every(EVERY, Path.of(System.getProperty(PAGES)));
    }

    private SamplePage next() {
        next = next + 1 < pages.size() ? next + 1 : 0;
        return pages.get(next);
    }

    /** jsoup's parse alone, of text that is decoded already. */
    @Benchmark
    public Document parse() {
        SamplePage page = next();
        return Jsoup.parse(page.text(), page.url());
    }

    /** The whole extraction, from bytes. */
    @Benchmark
    public Extraction extract() {
        SamplePage page = next();
        Deadline deadline = Deadline.in(Duration.ofSeconds(30));
        Decoding decoding = PageDecoder.decode(page.bytes(), "text/html", page.url(), deadline);
        return decoding instanceof Decoding.Html html
                ? extractor.extract(html.document(), new PageAddress(page.url(), page.url(), Optional.empty(), Instant.now()), deadline)
                : new Extraction.NotAnArticle(Extraction.Reason.EMPTY, "not HTML");
    }

    /** Readability4J, of text that is decoded already. */
    @Benchmark
    public Object readability4j() {
        SamplePage page = next();
        try {
            return new Readability4J(page.url(), page.text()).parse();
        } catch (IllegalStateException defect) {
            // It throws on a few pages, at the end of its work.
            return defect;
        }
    }

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include("\\." + SpeedBench.class.getSimpleName() + "\\.").addProfiler(GCProfiler.class)
                .jvmArgs(JVM).jvmArgsAppend("-D" + PAGES + "=" + System.getProperty(PAGES)).build()).run();
        double floor = results.stream().filter(result -> name(result).equals("parse")).mapToDouble(SpeedBench::mean).findFirst().orElseThrow();
        for (RunResult result : results) {
            var times = result.getPrimaryResult().getStatistics();
            double kib = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1024;
            System.out.printf("%-14s %.2f ms a page, %.2f of jsoup's parse; p50 %.2f ms, p99 %.2f ms; %.0f KiB allocated%n", name(result), mean(result),
                    mean(result) / floor, times.getPercentile(50), times.getPercentile(99), kib);
        }
    }

    private static double mean(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String name(RunResult result) {
        return result.getPrimaryResult().getLabel();
    }
}
