package io.kicker.enrich.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import io.kicker.enrich.region.RegionCatalog;
import org.junit.jupiter.api.Test;

class RealPagesTest {

    @Test
    void eachLabelledPageStandsOnceWithCodesThatTagsCanHave() throws IOException {
        // Given
        RegionCatalog regions = RegionCatalog.standard();

        // When
        List<RealPage> pages = RealPage.all();

        // Then
        assertThat(pages).hasSize(500).extracting(page -> page.source() + " " + page.id()).doesNotHaveDuplicates();
        assertThat(pages).extracting(RealPage::language).doesNotContain("")
                .satisfies(languages -> assertThat(languages.stream().distinct()).hasSizeGreaterThanOrEqualTo(15));
        assertThat(pages).allSatisfy(page -> assertThat(page.topics()).isNotEmpty().allMatch(topic -> topic.matches("0[1-9]|1[0-7]")));
        assertThat(pages).flatExtracting(RealPage::regions).allMatch(code -> regions.find(code).isPresent());
    }

    @Test
    void aboutHalfOfThePagesAreUntouched() throws IOException {
        // When
        long untouched = RealPage.all().stream().filter(RealPage::untouched).count();

        // Then
        assertThat(untouched).isBetween(225L, 275L);
    }
}
