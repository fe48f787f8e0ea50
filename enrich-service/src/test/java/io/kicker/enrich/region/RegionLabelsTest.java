package io.kicker.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import io.kicker.enrich.tag.Tables;
import org.junit.jupiter.api.Test;

class RegionLabelsTest {

    @Test
    void theTableHoldsTheNamesOfTheCldrThatIsUsed() {
        // When
        Map<String, String> table = Tables.rows(RegionLabels.class, "region-names.csv", 2).stream()
                .flatMap(row -> Arrays.stream(row[1].split(",")).map(name -> Map.entry(name, row[0])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        // Then
        assertThat(table).isEqualTo(RegionNameTableBuilder.codes());
    }
}
