package io.kicker.index.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.index.query.ArticlePage;
import io.kicker.index.query.Cursor;
import io.kicker.index.query.Facets;
import io.kicker.index.query.Facets.Facet;
import org.junit.jupiter.api.Test;

class ListPageTest {

    private static final Filters FILTERS = Filters.none().with(Dimension.KIND, "article");
    private static final ArticlePage ARTICLES = new ArticlePage(List.of(), Optional.of(new Cursor.Published(Instant.EPOCH, "an-article")));
    private static final Facets COUNTED = new Facets(1234, List.of(new Facet("JP", "Japan", 1000), new Facet("DE", "Germany", 234)), List.of(), List.of(),
            List.of(), List.of());

    @Test
    void aListIsShownWithItsCounts() {
        // When
        ListPage page = page(new ListCounts(Optional.of(COUNTED), Map.of(Dimension.REGION, COUNTED)));

        // Then
        assertThat(page.count()).isEqualTo("1,234 articles");
        assertThat(page.facets()).extracting(Choices::title).containsExactly("Region");
    }

    @Test
    void aListIsShownWhileItIsStillBeingCounted() {
        // When
        ListPage page = page(new ListCounts(Optional.empty(), Map.of()));

        // Then
        assertThat(page.count()).isEqualTo("Still being counted");
        assertThat(page.facets()).isEmpty();
        assertThat(page.narrowable()).as("by days, as there is more than one page").isTrue();
    }

    private static ListPage page(ListCounts counts) {
        return ListPage.of(FILTERS, counts, ARTICLES, Listed.ALONE, true, Instant.EPOCH);
    }
}
