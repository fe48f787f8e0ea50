package io.kicker.index.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # value                     | text                        | full                          | grows old
            2026-11-23T11:59:31Z        | just now                    | 23 November 2026, 11:59 UTC   | true
            2026-11-23T12:04:00Z        | just now                    | 23 November 2026, 12:04 UTC   | true
            2026-11-23T11:59:00Z        | 1 minute ago                | 23 November 2026, 11:59 UTC   | true
            2026-11-23T11:00:01Z        | 59 minutes ago              | 23 November 2026, 11:00 UTC   | true
            2026-11-23T16:00:00+05:30   | 1 hour ago                  | 23 November 2026, 16:00 UTC+05:30 | true
            2026-11-22T12:00:01Z        | 23 hours ago                | 22 November 2026, 12:00 UTC   | true
            2026-11-22T12:00Z           | 1 day ago                   | 22 November 2026, 12:00 UTC   | true
            2026-11-16T12:00:01.500Z    | 6 days ago                  | 16 November 2026, 12:00 UTC   | true
            2026-11-16T12:00:00Z        | 16 November 2026            | 16 November 2026, 12:00 UTC   | false
            2026-11-24T08:00:00+01:00   | 24 November 2026, 08:00 UTC+01:00 | 24 November 2026, 08:00 UTC+01:00 | false
            """)
    void aTimeWithAZoneIsToldFromNowForAWeekAndInItsOwnZone(String value, String text, String full, boolean relative) {
        // When
        Moment moment = Moment.of(value, NOW);

        // Then
        assertThat(moment).isEqualTo(new Moment(value, text, full, relative));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-23T11:59:31Z        | 23 November 2026, 11:59 UTC
            2026-11-16T12:00:00+05:30   | 16 November 2026, 12:00 UTC+05:30
            2026-11-23T11:30            | 23 November 2026, 11:30
            2026-11-23                  | 23 November 2026
            """)
    void withItsClockItIsTheSameHoweverLongAgo(String value, String text) {
        // When
        Moment moment = Moment.of(value, NOW).withClock();

        // Then
        assertThat(moment.text()).isEqualTo(text);
        assertThat(moment.relative()).isFalse();
    }

    @Test
    void aDateStaysADateEvenToday() {
        // When
        Moment moment = Moment.of("2026-11-23", NOW);

        // Then
        assertThat(moment).isEqualTo(new Moment("2026-11-23", "23 November 2026", "23 November 2026", false));
    }

    @Test
    void aTimeWithoutAZoneIsNotToldFromNow() {
        // When
        Moment moment = Moment.of("2026-11-23T11:30", NOW);

        // Then
        assertThat(moment.text()).isEqualTo("23 November 2026, 11:30");
        assertThat(moment.full()).isEqualTo("23 November 2026, 11:30, time zone not given");
        assertThat(moment.relative()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "yesterday", "2026-13-01", "2026-11-23T25:00Z"})
    void whatIsNoTimeIsNotShown(String value) {
        assertThat(Moment.of(value, NOW)).isNull();
    }
}
