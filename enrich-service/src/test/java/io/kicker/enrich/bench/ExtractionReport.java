package io.kicker.enrich.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.enrich.extract.ArticleExtractor;

/**
 * Extracts all pages of a bench, has them scored, and prints one table: each figure beside its target, and how far it differs between groups
 * of publishers. No group shares a publisher with another, so that the spread says what to expect of publishers that are in none.
 *
 * <p>Arguments: the folder for predictions, the bench's folder (with {@code score_articles.py} and a folder for each source), and {@value #RENAMED} to
 * see how it does where no class and no id tells anything ({@link RenamedNames}). Needs python3.
 */
public final class ExtractionReport {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The last argument if classes and ids are to be renamed. */
    private static final String RENAMED = "--renamed";

    /** Groups of publishers. */
    static final int GROUPS = 5;

    /** A group with fewer pages says nothing. */
    private static final int FEWEST_PAGES = 4;

    /** Source and metric, the figure of a metric that counts, and what it is to reach; 0 where nothing is asked. */
    private record Figure(String source, String metric, String value, double target) {
    }

    private static final List<Figure> FIGURES = List.of(
            new Figure("zyte", "zyte", "f1", .980), new Figure("fundus", "zyte", "f1", .970), new Figure("fundus_eval", "zyte", "f1", .955),
            new Figure("trafilatura", "snippets", "f1", .945), new Figure("naeb", "zyte", "f1", .945), new Figure("wcxb", "snippets", "f1", .935),
            new Figure("newspaper4k", "zyte", "f1", 0), new Figure("chinese", "zyte", "f1", 0), new Figure("naeb", "date", "recall", .95),
            new Figure("fundus", "date", "recall", 0), new Figure("trafilatura", "date", "recall", 0), new Figure("wcxb", "date", "recall", 0),
            new Figure("mercury", "date", "recall", 0), new Figure("chinese", "date", "recall", 0), new Figure("naeb", "title", "norm", .97),
            new Figure("fundus", "title", "norm", 0), new Figure("wcxb", "title", "norm", 0), new Figure("trafilatura", "title", "norm", 0),
            new Figure("mercury", "title", "norm", 0), new Figure("naeb", "authors", "f1", .90), new Figure("fundus", "authors", "f1", .90),
            new Figure("mercury", "authors", "f1", .90), new Figure("wcxb", "authors", "f1", .90), new Figure("trafilatura", "authors", "f1", .90),
            new Figure("fundus", "topics", "f1", 0), new Figure("trafilatura", "topics", "f1", 0),
            new Figure("fundus", "subheads", "f1", 0), new Figure("fundus", "language", "match", .99),
            new Figure("fundus", "images", "f1", 0), new Figure("mercury", "lead", "match", 0),
            new Figure("dw", "zyte", "f1", 1), new Figure("dw", "title", "norm", 1), new Figure("dw", "date", "recall", 1),
            new Figure("dw", "authors", "f1", 1));

    private final Path predictions;
    private final Path bench;
    private final Map<String, List<JsonNode>> scores = new LinkedHashMap<>();

    private ExtractionReport(Path predictions, Path bench) {
        this.predictions = predictions;
        this.bench = bench;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        ArticleExtractor standard = ArticleExtractor.standard();
        boolean renamed = args.length > 2 && args[2].equals(RENAMED);
        print(Path.of(args[0]), Path.of(args[1]), new ExtractionBench(page -> standard, renamed ? RenamedNames::in : UnaryOperator.identity()));
    }

    /** Extracts, has scored and prints. */
    static void print(Path predictions, Path bench, ExtractionBench extraction) throws IOException, InterruptedException {
        ExtractionReport report = new ExtractionReport(Files.createDirectories(predictions), bench);
        List<String> sources = FIGURES.stream().map(Figure::source).distinct()
                .filter(source -> Files.exists(bench.resolve(source).resolve("truth.jsonl"))).toList();
        for (String source : sources) {
            extraction.measure(bench.resolve(source), predictions);
        }
        for (String source : sources) {
            report.scores.put(source, report.score(source));
        }
        report.print();
    }

    /** The scores of all pages of a source, then those of each group of its publishers. */
    private List<JsonNode> score(String source) throws IOException, InterruptedException {
        List<StringBuilder> groups = new ArrayList<>();
        int[] sizes = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups.add(new StringBuilder());
        }
        for (String line : Files.readAllLines(bench.resolve(source).resolve("truth.jsonl"))) {
            JsonNode page = JSON.readTree(line);
            int group = group(page);
            groups.get(group).append(page.path("id").asText()).append('\n');
            sizes[group]++;
        }
        List<JsonNode> found = new ArrayList<>(List.of(score(source, Optional.empty())));
        for (int i = 0; i < GROUPS; i++) {
            if (sizes[i] >= FEWEST_PAGES) {
                Path ids = Files.writeString(predictions.resolve("ids.txt"), groups.get(i));
                found.add(score(source, Optional.of(ids)));
            }
        }
        return found;
    }

    /** The group of a page's publisher, from 0 to 4. */
    static int group(JsonNode page) {
        return Math.floorMod(publisher(page).hashCode() * 31, GROUPS);
    }

    /** The last two labels of the host, which is a publisher often enough for this. */
    private static String publisher(JsonNode page) {
        String host = Optional.ofNullable(page.path("url").asText(null)).filter(url -> url.startsWith("http"))
                .map(url -> URI.create(url.replaceAll("[?#].*|[^\\x21-\\x7e]|[|<>{}\\\\^`\"\\[\\]]", "")).getHost())
                .orElse(page.path("id").asText());
        String[] labels = host.split("\\.");
        return labels.length < 3 ? host : String.join(".", Arrays.copyOfRange(labels, labels.length - 2, labels.length));
    }

    private JsonNode score(String source, Optional<Path> ids) throws IOException, InterruptedException {
        Path json = predictions.resolve("scores.json");
        List<String> command = new ArrayList<>(List.of("python3", bench.resolve("score_articles.py").toString(), "--truth",
                bench.resolve(source).resolve("truth.jsonl").toString(), "--json", json.toString(),
                predictions.resolve(source + ".jsonl").toString(), "--metrics", "zyte,snippets,title,authors,date,topics,subheads,language,images,lead"));
        ids.ifPresent(path -> command.addAll(List.of("--ids", path.toString())));
        Process scorer = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (scorer.waitFor() != 0) {
            throw new IllegalStateException("The scorer failed: " + String.join(" ", command));
        }
        return JSON.readTree(json.toFile()).path(source);
    }

    private void print() {
        System.out.printf("%n%-12s %-9s %7s %7s  %s%n", "source", "metric", "value", "target", "groups of publishers, worst to best");
        for (Figure figure : FIGURES) {
            List<JsonNode> ofSource = scores.getOrDefault(figure.source, List.of());
            List<Double> values = ofSource.stream().map(score -> score.path(figure.metric).path(figure.value)).filter(JsonNode::isNumber)
                    .map(JsonNode::asDouble).toList();
            if (!values.isEmpty()) {
                String target = figure.target == 0 ? "" : String.format("%.3f", figure.target);
                String groups = String.join(" ", values.subList(1, values.size()).stream().sorted().map(value -> String.format("%.3f", value)).toList());
                System.out.printf("%-12s %-9s %7.3f %7s  %s%n", figure.source, figure.metric, values.get(0), target, groups);
            }
        }
    }
}
