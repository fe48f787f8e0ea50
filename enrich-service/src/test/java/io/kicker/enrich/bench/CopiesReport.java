package io.kicker.enrich.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.Article;
import io.kicker.enrich.extract.ArticleExtractor;
import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.CopiedTexts;
import io.kicker.enrich.extract.Extraction;
import io.kicker.enrich.extract.TextMeasure;

/**
 * Alters the texts of real articles as those who take over an agency's text do, and prints how many of the copies are told by the fingerprint and by
 * the sketch, and how many pairs of different articles are taken for copies. The argument is a folder of folders with {@code truth.jsonl}.
 */
public final class CopiesReport {

    private static final int FEWEST_WORDS = 60;
    private static final int NEAR = 8;
    private static final double HALF = .5;

    private static final BiPredicate<TextMeasure, TextMeasure> BY_FINGERPRINT = (one, other) -> Long.bitCount(
            Long.parseUnsignedLong(one.fingerprint().orElseThrow(), 16) ^ Long.parseUnsignedLong(other.fingerprint().orElseThrow(), 16)) <= NEAR;
    private static final BiPredicate<TextMeasure, TextMeasure> BY_SKETCH = (one, other) -> CopiedTexts.shared(one.sketch(), other.sketch()) >= HALF;

    private final Random random = new Random(7);
    private final List<List<String>> texts;

    private CopiesReport(List<List<String>> texts) {
        this.texts = texts;
    }

    public static void main(String[] args) throws IOException {
        new CopiesReport(texts(Path.of(args[0]))).print();
    }

    /** The paragraphs of each article that is long enough, those of a page that stands in two sources once. */
    private static List<List<String>> texts(Path folder) throws IOException {
        ArticleExtractor extractor = ArticleExtractor.standard();
        List<List<String>> texts = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (SamplePage page : SamplePage.every(1, folder)) {
            if (ExtractionBench.extract(extractor, page.bytes(), page.url()) instanceof Extraction.Found found) {
                List<String> paragraphs = paragraphs(found.article());
                if (TextMeasure.of(String.join(" ", paragraphs)).words() >= FEWEST_WORDS && addresses.add(page.url().replaceFirst("/$", ""))) {
                    texts.add(paragraphs);
                }
            }
        }
        return texts;
    }

    private static List<String> paragraphs(Article article) {
        return article.body().stream().map(Block::asText).filter(text -> !text.isEmpty()).toList();
    }

    private void print() {
        List<TextMeasure> measures = texts.stream().map(text -> TextMeasure.of(String.join(" ", text))).toList();
        System.out.printf("%d articles%n%-40s fingerprint  sketch%n", texts.size(), "share of copies told");
        alterations().forEach((name, alteration) -> {
            List<TextMeasure> copies = texts.stream().map(alteration).map(TextMeasure::of).toList();
            System.out.printf("%-40s    %.3f      %.3f%n", name, told(measures, copies, BY_FINGERPRINT), told(measures, copies, BY_SKETCH));
        });
        System.out.printf("%-40s    %-5d      %d%n", "pairs of articles told", pairs(measures, BY_FINGERPRINT), pairs(measures, BY_SKETCH));
    }

    private Map<String, Function<List<String>, String>> alterations() {
        Map<String, Function<List<String>, String>> all = new LinkedHashMap<>();
        all.put("one word of 40 is another", text -> edited(words(text), 40));
        all.put("one word of 12 is another", text -> edited(words(text), 12));
        all.put("three of ten paragraphs left out", text -> text.stream().filter(paragraph -> random.nextDouble() > .3).collect(Collectors.joining(" ")));
        all.put("cut to six tenths", text -> cut(text, .6));
        all.put("cut to 35 of 100", text -> cut(text, .35));
        all.put("60 words for the first fifth", text -> beginning(another(), 60) + " " + end(text, .8));
        all.put("cut to six tenths, edited, 60 words added", text -> edited(Arrays.asList(cut(text, .6).split(" ")), 40) + " " + beginning(another(), 60));
        return all;
    }

    private static double told(List<TextMeasure> originals, List<TextMeasure> copies, BiPredicate<TextMeasure, TextMeasure> rule) {
        int told = 0;
        for (int i = 0; i < originals.size(); i++) {
            told += copies.get(i).fingerprint().isPresent() && rule.test(originals.get(i), copies.get(i)) ? 1 : 0;
        }
        return (double) told / originals.size();
    }

    private static int pairs(List<TextMeasure> measures, BiPredicate<TextMeasure, TextMeasure> rule) {
        int told = 0;
        for (int i = 0; i < measures.size(); i++) {
            for (int j = 0; j < i; j++) {
                told += rule.test(measures.get(i), measures.get(j)) ? 1 : 0;
            }
        }
        return told;
    }

    private String edited(List<String> words, int every) {
        List<String> other = words(another());
        return words.stream().map(word -> random.nextInt(every) == 0 ? other.get(random.nextInt(other.size())) : word).collect(Collectors.joining(" "));
    }

    private List<String> another() {
        return texts.get(random.nextInt(texts.size()));
    }

    private static String cut(List<String> text, double part) {
        return beginning(text, (int) (words(text).size() * part));
    }

    private static String end(List<String> text, double part) {
        List<String> words = words(text);
        return String.join(" ", words.subList((int) (words.size() * (1 - part)), words.size()));
    }

    private static String beginning(List<String> text, int length) {
        return words(text).stream().limit(length).collect(Collectors.joining(" "));
    }

    private static List<String> words(List<String> text) {
        return List.of(String.join(" ", text).strip().split("\\s+"));
    }
}
