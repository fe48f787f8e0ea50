package io.kicker.ingest.intake;

import java.nio.charset.StandardCharsets;

import io.kicker.ingest.event.Discover;
import io.kicker.ingest.event.UnreadableRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SubmissionTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/intake/submissions.csv", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
    void aRecordIsAUrlOrJson(String name, String value, String url, String source, boolean refetch) throws Exception {
        // When
        Submission submission = Submission.read(record(value.translateEscapes()));

        // Then
        assertThat(submission.request().url()).isEqualTo(url);
        assertThat(submission.request().source()).isEqualTo(source);
        assertThat(submission.request().isRefetch()).isEqualTo(refetch);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/intake/unreadable.csv", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
    void whatIsNeitherIsUnreadable(String name, String value, String reason) {
        assertThatThrownBy(() -> Submission.read(record(value))).isInstanceOf(UnreadableRecord.class).hasMessageContaining(reason);
    }

    @Test
    void aListSaysHowItIsToBeRead() throws Exception {
        assertThat(Submission.read(record("{\"url\":\"https://news.test/rss\",\"discover\":\"feed\"}")).request().discover())
                .isEqualTo(Discover.FEED);
    }

    @Test
    void whoSubmitsMaySayWhatThePageIsAbout() throws Exception {
        assertThat(Submission.read(record("{\"url\":\"https://news.test/a\",\"categories\":[\"Politics\",\"Asia\"]}")).request().categories())
                .containsExactly("Politics", "Asia");
    }

    @Test
    void theIdComesFromTheRecordsPlaceAndIsAlwaysTheSame() throws Exception {
        // Given
        var record = record("https://news.test/a");

        // Then
        assertThat(Submission.read(record).id()).isEqualTo(Submission.read(record("https://news.test/other")).id());
        assertThat(Submission.read(record).id()).isNotEqualTo(
                Submission.read(new ConsumerRecord<>("article-urls", 1, 43, null, "https://news.test/a".getBytes(StandardCharsets.UTF_8))).id());
    }

    @Test
    void theIdIsTheRecordsOwnIfItHasOne() throws Exception {
        var record = record("https://news.test/a");
        record.headers().add("ce_id", "mine".getBytes(StandardCharsets.UTF_8));
        assertThat(Submission.read(record).id()).isEqualTo("mine");
    }

    @Test
    void aValueOverTheLimitIsUnreadable() {
        assertThatThrownBy(() -> Submission.read(record("x".repeat(Submission.MAX_BYTES + 1)))).isInstanceOf(UnreadableRecord.class);
    }

    private static ConsumerRecord<byte[], byte[]> record(String value) {
        return new ConsumerRecord<>("article-urls", 1, 42, null, value.getBytes(StandardCharsets.UTF_8));
    }
}
