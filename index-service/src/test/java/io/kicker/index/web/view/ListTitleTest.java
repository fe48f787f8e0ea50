package io.kicker.index.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.index.query.Facets;
import io.kicker.index.query.Facets.Facet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTitleTest {

    private static final ValueNames NAMES = ValueNames.of(new ListCounts(Optional.of(
            new Facets(3, List.of(), List.of(new Facet("medtop:20000065", "civil unrest", 3)), List.of(), List.of(), List.of())), Map.of()), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topic=medtop:11000000 region=142        | Politics in Asia
            region=JP region=BR                     | Articles in Japan or Brazil
            q=flood                                 | “flood”
            q=flood region=150                      | “flood” in Europe
            q=flood topic=medtop:06000000 region=DE | “flood” in Environment, Germany
            site=dw.com language=de                 | Articles from dw.com, in German
            kind=opinion                            | Opinion
            from=2026-11-01                         | Articles
            region=Asia                             | Articles in Asia
            topic=medtop:20000065                   | Civil unrest
            topic=MEDTOP:20000065 region=142        | Civil unrest in Asia
            topic=medtop:20000001                   | medtop:20000001
            """)
    void theFiltersReadAsAHeading(String query, String title) {
        // Given
        Filters filters = Filters.from(name -> values(query, name));

        // Then
        assertThat(ListTitle.of(filters, NAMES)).isEqualTo(title);
    }

    private static List<String> values(String query, String name) {
        return Arrays.stream(query.split(" ")).filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1)).toList();
    }
}
