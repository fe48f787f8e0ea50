package io.kicker.enrich.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.kicker.enrich.topic.TopicEntry;
import org.junit.jupiter.api.Test;

class TaxonomyResourceTest {

    private final TaxonomyResource taxonomy = new TaxonomyResource();

    @Test
    void aRegionHasItsNameInManyLanguagesAndWhatContainsIt() {
        // When
        RegionListing kenya = taxonomy.regions().stream().filter(region -> region.code().equals("KE")).findFirst().orElseThrow();

        // Then
        assertThat(kenya.parents()).containsExactly("014", "202", "002", "001");
        assertThat(kenya.labels()).containsEntry("de", "Kenia").containsEntry("ru", "Кения").containsEntry("zh", "肯尼亚");
    }

    @Test
    void everyParentIsARegionToo() {
        // When
        List<RegionListing> regions = taxonomy.regions();

        // Then
        Set<String> codes = regions.stream().map(RegionListing::code).collect(Collectors.toSet());
        assertThat(regions).hasSize(codes.size()).allSatisfy(region -> assertThat(codes).containsAll(region.parents()));
    }

    @Test
    void topTopicsAreTheSeventeenTopConceptsOfMediaTopics() {
        // When
        List<TopicEntry> topics = taxonomy.topics();

        // Then
        assertThat(topics).filteredOn(topic -> topic.parents().isEmpty()).hasSize(17).extracting(TopicEntry::code)
                .allMatch(code -> code.matches("medtop:(0[1-9]|1[0-7])000000"));
        assertThat(topics).allSatisfy(topic -> assertThat(topic.labels()).containsKeys("en", "de", "fr"));
    }

    @Test
    void everyParentOfATopicIsATopicTooAndTheLastATopConcept() {
        // When
        List<TopicEntry> topics = taxonomy.topics();

        // Then
        Set<String> codes = topics.stream().map(TopicEntry::code).collect(Collectors.toSet());
        assertThat(topics).hasSize(codes.size()).filteredOn(topic -> !topic.parents().isEmpty()).isNotEmpty().allSatisfy(topic -> {
            assertThat(codes).containsAll(topic.parents());
            assertThat(topic.parents().get(topic.parents().size() - 1)).endsWith("000000");
        });
    }
}
