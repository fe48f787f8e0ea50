package io.kicker.index.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class FiltersTest {

    private static final Filters FILTERS = Filters.from(Map.of(
            "q", List.of(" Köln & Bonn "), "region", List.of("142", "150"), "topic", List.of("medtop:11000000"), "site", List.of(""))::get);

    @Test
    void everyListHasOneAddressWhateverTheOrderOfTheParameters() {
        assertThat(FILTERS.href()).isEqualTo("/?region=142&region=150&topic=medtop:11000000&q=K%C3%B6ln+%26+Bonn");
    }

    @Test
    void oneFilterIsTakenAwayAndTheOthersStay() {
        assertThat(FILTERS.without(Dimension.REGION, "142").query()).isEqualTo("?region=150&topic=medtop:11000000&q=K%C3%B6ln+%26+Bonn");
    }

    @Test
    void choosingAValueReplacesItsAlternatives() {
        assertThat(FILTERS.with(Dimension.REGION, "002").get(Dimension.REGION)).containsExactly("002");
    }

    @Test
    void theNextPageKeepsTheFilters() {
        assertThat(Filters.none().with(Dimension.SITE, "dw.com").href("abc_-1")).isEqualTo("/?site=dw.com&cursor=abc_-1");
        assertThat(Filters.none().href("abc")).isEqualTo("/?cursor=abc");
    }

    @Test
    void theOrderOfASearchStaysThroughItsPagesAndFiltersButIsNoneOfItsFeeds() {
        // When
        Filters ordered = Filters.from(Map.of("q", List.of("flood"), "region", List.of("142"), "sort", List.of("relevance"))::get);

        // Then
        assertThat(ordered.href()).isEqualTo("/?region=142&q=flood&sort=relevance");
        assertThat(ordered.href("abc")).isEqualTo("/?region=142&q=flood&sort=relevance&cursor=abc");
        assertThat(ordered.without(Dimension.REGION, "142").href()).isEqualTo("/?q=flood&sort=relevance");
        assertThat(ordered.settings(Set.of(Dimension.QUERY))).extracting(Filters.Setting::parameter).containsExactly("region", "sort");
        assertThat(ordered.query()).isEqualTo("?region=142&q=flood");
        assertThat(ordered.without(Dimension.QUERY, "flood").href()).as("nothing to be relevant to").isEqualTo("/?region=142");
    }

    @Test
    void noFilterIsTheFrontPage() {
        assertThat(Filters.from(name -> null).isEmpty()).isTrue();
        assertThat(Filters.none().href()).isEqualTo("/");
    }
}
