package io.kicker.ingest.frontier;

import java.time.Duration;
import java.util.List;

import io.kicker.ingest.publish.RetryTopic;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPolicyTest {

    private final RetryPolicy policy = new RetryPolicy(5,
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1)), Duration.ofHours(24));

    @ParameterizedTest(name = "after {0} failures, hosts wait {1}, failing for {2}: {3}")
    @CsvSource({"1, PT0S, PT0S, PT10S", "2, PT0S, PT10S, PT1M", "3, PT0S, PT1M, PT10M", "4, PT0S, PT10M, PT1H", "5, PT0S, PT1H, none",
        "1, PT5S, PT0S, PT10S", "1, PT2M, PT0S, PT2M", "1, PT24H, PT0S, PT24H", "2, PT24H, PT1S, none", "4, PT0S, PT23H, PT1H", "4, PT0S, PT23H1S, none"})
    void aFailureIsTriedAgainUntilTheBudgetIsSpent(int failures, Duration hostWait, Duration failingFor, String delay) {
        assertThat(policy.delay(failures, hostWait, failingFor).map(Duration::toString).orElse("none"))
                .isEqualTo(delay.equals("none") ? delay : Duration.parse(delay).toString());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"PT0S, fetch-retry-10s", "PT10S, fetch-retry-10s", "PT59S, fetch-retry-10s", "PT1M, fetch-retry-1m", "PT9M, fetch-retry-1m",
        "PT10M, fetch-retry-10m", "PT1H, fetch-retry-1h", "PT24H, fetch-retry-1h"})
    void aWaitIsSpentOnTheLongestTopicWithinIt(Duration wait, String topic) {
        assertThat(RetryTopic.within(wait).topic()).isEqualTo(topic);
    }
}
