package io.kicker.enrich.extract.body.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.dates.DateReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTimesTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # clocks           | published                 | modified                  | times of the first and the last entry
            # the newest first
            20:19 18:02 09:05  | 2026-11-23T08:50:00+01:00 | 2026-11-23T20:25:00+01:00 | 2026-11-23T20:19:00+01:00 2026-11-23T09:05:00+01:00
            00:42 23:24 21:08  | 2026-11-22T21:10:00+01:00 | 2026-11-23T01:25:00+01:00 | 2026-11-23T00:42:00+01:00 2026-11-22T21:08:00+01:00
            # changed once more on the next morning
            21:00 18:02 09:05  | 2026-11-23T08:50:00+01:00 | 2026-11-24T08:00:00+01:00 | 2026-11-23T21:00:00+01:00 2026-11-23T09:05:00+01:00
            # the older ones are on another page
            20:19 18:02 09:05  | 2026-11-22T13:23:00+01:00 | 2026-11-23T20:25:00+01:00 | 2026-11-23T20:19:00+01:00 2026-11-23T09:05:00+01:00
            # changed weeks later: no day is certain
            20:19 18:02 09:05  | 2026-11-02T08:50:00+01:00 | 2026-11-23T20:25:00+01:00 |
            # moments in UTC, and clocks somewhere else: the day is known, the zone is not
            19:15 18:02 09:05  | 2026-11-23T14:00:00Z      | 2026-11-24T00:20:00Z      | 2026-11-23T19:15:00 2026-11-23T09:05:00
            07:15 06:02 05:05  | 2026-11-22T18:00:00Z      | 2026-11-22T20:20:00Z      | 2026-11-23T07:15:00 2026-11-23T05:05:00
            # a zone beside the clock
            20:19_GMT 18:02_GMT 09:05_GMT | 2026-11-23      | 2026-11-23T22:25:00+02:00 | 2026-11-23T20:19:00Z 2026-11-23T09:05:00Z
            # one date or none
            20:19 18:02 09:05  | 2026-11-23                |                           | 2026-11-23T20:19:00 2026-11-23T09:05:00
            20:19 18:02 09:05  |                           | 2026-11-23                | 2026-11-23T20:19:00 2026-11-23T09:05:00
            20:19 18:02 09:05  |                           |                           |
            # the oldest first
            22:42 23:58 00:17  | 2026-11-22T22:30:00+01:00 | 2026-11-25T10:00:00+01:00 | 2026-11-22T22:42:00+01:00 2026-11-23T00:17:00+01:00
            00:10 02:20 05:15  | 2026-11-22T23:30:00+01:00 |                           | 2026-11-23T00:10:00+01:00 2026-11-23T05:15:00+01:00
            08:55 10:20 11:15  | 2026-11-22T09:00:00+01:00 |                           | 2026-11-22T08:55:00+01:00 2026-11-22T11:15:00+01:00
            """)
    void theDayOfAnEntryIsReckonedFromThePagesDates(String clocks, String published, String modified, String expected) {
        // Given
        List<Block> body = new ArrayList<>();
        Stream.of(clocks.split(" ")).forEach(clock -> body.addAll(List.of(new Block.Entry(Optional.empty()), new Block.Paragraph(clock.replace('_', ' ')))));

        // When
        List<Block> dated = EntryTimes.in(body, date(published), date(modified));

        // Then
        if (expected == null) {
            assertThat(dated).isEqualTo(body);
            return;
        }
        List<String> times = dated.stream().map(block -> ((Block.Entry) block).time().orElseThrow().toString()).toList();
        assertThat(times.get(0) + " " + times.get(times.size() - 1)).isEqualTo(expected);
    }

    private static Optional<PageDate> date(String text) {
        return Optional.ofNullable(text).flatMap(printed -> DateReader.read(printed, false));
    }
}
