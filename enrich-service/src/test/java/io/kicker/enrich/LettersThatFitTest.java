package io.kicker.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersThatFitTest {

    private final LettersThatFit letters = new LettersThatFit();

    @ParameterizedTest(name = "a key of {0}, a value of {1}, a header of {2} MB: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            0  | 10 | 0  | key value of-the-page dead-letter-reason
            0  | 11 | 0  | key of-the-page dead-letter-reason dead-letter-value
            0  | 1  | 11 | dead-letter-reason dead-letter-value
            11 | 1  | 0  | dead-letter-reason dead-letter-value
            4  | 4  | 4  | key of-the-page dead-letter-reason dead-letter-value
            """)
    void aLetterKeepsWhatFits(int key, int value, int header, String kept) {
        // Given
        var headers = new RecordHeaders().add("of-the-page", megabytes(header)).add("dead-letter-reason", "x".getBytes());
        var letter = new ProducerRecord<>("raw-pages-dlq", null, null, megabytes(key), megabytes(value), headers);

        // When
        ProducerRecord<byte[], byte[]> sent = letters.onSend(letter);

        // Then
        var names = new StringBuilder(sent.key() == null ? "" : "key ").append(sent.value() == null ? "" : "value ");
        StreamSupport.stream(sent.headers().spliterator(), false).map(Header::key).forEach(name -> names.append(name).append(' '));
        assertThat(names.toString().strip()).isEqualTo(kept);
    }

    private static byte[] megabytes(int count) {
        return new byte[count * 1_000_000];
    }
}
