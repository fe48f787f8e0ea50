package io.kicker.index.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

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
    void noFilterIsTheFrontPage() {
        assertThat(Filters.from(name -> null).isEmpty()).isTrue();
        assertThat(Filters.none().href()).isEqualTo("/");
    }
}
