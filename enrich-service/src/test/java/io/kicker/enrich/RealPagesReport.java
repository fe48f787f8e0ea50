package io.kicker.enrich;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.bench.ExtractionBench;
import io.kicker.enrich.bench.RealPage;
import io.kicker.enrich.extract.ArticleExtractor;
import io.kicker.enrich.extract.Extraction;
import io.kicker.enrich.region.RegionCatalog;
import io.kicker.enrich.tag.Region;
import io.kicker.enrich.tag.Tagger;
import io.kicker.enrich.tag.Tags;
import io.kicker.enrich.tag.Topic;
import io.kicker.enrich.topic.TopicCatalog;
import io.kicker.enrich.topic.TopicEntry;

/**
 * Tags the hand-labelled pages as the service does, signals and text together, and prints what is right of what it says, for all and for the half
 * whose mistakes are never printed. Argument: the bench's folder.
 */
public final class RealPagesReport {

    private record Tagged(RealPage page, Optional<Tags> tags) {

        List<Topic> topTopics() {
            return tags.map(Tags::topics).orElse(List.of()).stream()
                    .filter(topic -> TOPICS.find(topic.code()).filter(entry -> entry.parents().isEmpty()).isPresent()).toList();
        }

        List<Region> regions() {
            return tags.map(Tags::regions).orElse(List.of());
        }

        boolean isRight(Topic topic) {
            return page.topics().contains(topic.code().substring(7, 9));
        }

        /** An area is right if the story is in a part of it. */
        boolean isRight(Region region) {
            return page.regions().stream()
                    .anyMatch(code -> code.equals(region.code()) || REGIONS.find(code).filter(entry -> entry.parents().contains(region.code())).isPresent());
        }
    }

    private static final TopicCatalog TOPICS = TopicCatalog.standard();
    private static final RegionCatalog REGIONS = RegionCatalog.standard();

    private RealPagesReport() {
    }

    public static void main(String[] args) throws IOException {
        Tagger tagger = Tagger.standard();
        ArticleExtractor extractor = ArticleExtractor.standard();
        Map<String, Map<String, JsonNode>> truths = new HashMap<>();
        List<Tagged> pages = new ArrayList<>();
        for (RealPage page : RealPage.all()) {
            Path source = Path.of(args[0], page.source());
            if (!truths.containsKey(page.source())) {
                truths.put(page.source(), RealPage.truths(source));
            }
            JsonNode truth = truths.get(page.source()).get(page.id());
            pages.add(new Tagged(page, tags(extractor, tagger, RealPage.bytes(source, truth), truth.path("url").asText(""))));
        }
        pages.stream().filter(page -> !page.page.untouched()).forEach(RealPagesReport::printMistakes);
        print("all", pages, page -> true);
        print("untouched half", pages, page -> page.page.untouched());
        print("untouched, topic sure (.45)", pages,
                page -> page.page.untouched() && !page.topTopics().isEmpty() && page.topTopics().get(0).confidence() >= 0.45);
        TOPICS.all().stream().filter(topic -> topic.parents().isEmpty()).forEach(concept -> printConcept(concept, pages));
        Map<String, List<Tagged>> bySource = new TreeMap<>();
        pages.stream().filter(page -> !page.topTopics().isEmpty())
                .forEach(page -> bySource.computeIfAbsent(page.topTopics().get(0).source().label(), key -> new ArrayList<>()).add(page));
        bySource.forEach((source, of) -> print("main topic from " + source, of, page -> true));
        for (double least : new double[] {0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6}) {
            printRegions(least, pages);
        }
        for (double least : new double[] {0.35, 0.45, 0.55, 0.65, 0.75}) {
            print("main topic of at least " + least, pages, page -> !page.topTopics().isEmpty() && page.topTopics().get(0).confidence() >= least);
        }
    }

    /** Of each top concept: on how many pages it is given, in any place, and right; and by id those of the half that may be looked at. */
    private static void printConcept(TopicEntry concept, List<Tagged> pages) {
        Predicate<Topic> same = topic -> topic.code().equals(concept.code());
        List<Tagged> given = pages.stream().filter(page -> page.topTopics().stream().anyMatch(same)).toList();
        List<Tagged> right = given.stream().filter(page -> page.topTopics().stream().filter(same).anyMatch(page::isRight)).toList();
        System.out.printf("%s: given %d, right %d %s%n", concept.name(), given.size(), right.size(),
                right.stream().filter(page -> !page.page.untouched()).map(page -> page.page.id()).toList());
    }

    private static void printRegions(double least, List<Tagged> pages) {
        long given = pages.stream().flatMap(page -> page.regions().stream()).filter(region -> region.confidence() >= least).count();
        long right = pages.stream()
                .mapToLong(page -> page.regions().stream().filter(region -> region.confidence() >= least && page.isRight(region)).count()).sum();
        long covered = pages.stream().filter(page -> page.regions().stream().anyMatch(region -> region.confidence() >= least)).count();
        System.out.printf("regions of at least %.2f: %d, precision %.3f, pages with one %.3f%n", least, given, share(right, given),
                share(covered, pages.size()));
    }

    private static Optional<Tags> tags(ArticleExtractor extractor, Tagger tagger, byte[] bytes, String url) {
        return ExtractionBench.extract(extractor, bytes, url) instanceof Extraction.Found found
                ? Optional.of(tagger.tag(PageEnricher.signals(found))) : Optional.empty();
    }

    private static void printMistakes(Tagged page) {
        List<Topic> topics = page.topTopics();
        if (!topics.isEmpty() && !page.isRight(topics.get(0))) {
            System.out.printf("topic  %s %s %s, accepted %s%n", page.page.language(), page.page.id(), topics.get(0), page.page.topics());
        }
        page.regions().stream().filter(region -> !page.isRight(region)).forEach(region ->
                System.out.printf("region %s %s %s, accepted %s%n", page.page.language(), page.page.id(), region, page.page.regions()));
    }

    private static void print(String what, List<Tagged> all, Predicate<Tagged> chosen) {
        List<Tagged> pages = all.stream().filter(chosen).toList();
        List<Tagged> withTopic = pages.stream().filter(page -> !page.topTopics().isEmpty()).toList();
        List<Tagged> withRegion = pages.stream().filter(page -> !page.regions().isEmpty()).toList();
        long rightTopics = withTopic.stream().filter(page -> page.isRight(page.topTopics().get(0))).count();
        long rightRegions = withRegion.stream().filter(page -> page.isRight(page.regions().get(0))).count();
        long givenRegions = pages.stream().mapToLong(page -> page.regions().size()).sum();
        long rightGiven = pages.stream().mapToLong(page -> page.regions().stream().filter(page::isRight).count()).sum();
        System.out.printf("%-28s %3d pages  main topic: precision %.3f coverage %.3f  first region: precision %.3f coverage %.3f  all regions: "
                + "precision %.3f%n", what, pages.size(),
                share(rightTopics, withTopic.size()), share(withTopic.size(), pages.size()), share(rightRegions, withRegion.size()),
                share(withRegion.size(), pages.size()), share(rightGiven, givenRegions));
    }

    private static double share(long some, long all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
