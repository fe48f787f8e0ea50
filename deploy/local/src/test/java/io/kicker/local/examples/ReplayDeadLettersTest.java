package io.kicker.local.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.kicker.embedded.broker.EmbeddedBroker;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** deploy/examples/python/replay_dead_letters.py against a real broker, where Python has its Kafka library. */
class ReplayDeadLettersTest {

    private static final String SCRIPT = "../examples/python/replay_dead_letters.py";

    @Test
    void aLetterThatLostItsValueIsReportedAndNotPutBackAsAWithdrawal(@TempDir Path data) throws Exception {
        // Given
        String python = python();
        try (var broker = EmbeddedBroker.start(data, freePort(), freePort())) {
            send(broker, letter("too-large", null, "dead-letter-value", "too large to be put here"),
                    letter("garbage", "no JSON"), letter("withdrawn", null));

            // When
            String first = run(python, SCRIPT, "--bootstrap", broker.bootstrapServers(), "enriched-articles-dlq");
            String again = run(python, SCRIPT, "--bootstrap", broker.bootstrapServers(), "enriched-articles-dlq");

            // Then
            assertThat(records(broker)).containsExactly("garbage=no JSON []", "withdrawn=null []");
            assertThat(first).contains("enriched-articles-dlq/0/0 has no value", "enriched-articles/3/99", "2 put back, 1 left out");
            assertThat(again).isEqualTo("0 put back, 0 left out\n");
        }
    }

    private static ProducerRecord<String, String> letter(String key, String value, String... more) {
        var letter = new ProducerRecord<>("enriched-articles-dlq", 0, key, value);
        header(letter, "dead-letter-topic", "enriched-articles");
        header(letter, "dead-letter-partition", "3");
        header(letter, "dead-letter-offset", "99");
        for (int at = 0; at < more.length; at += 2) {
            header(letter, more[at], more[at + 1]);
        }
        return letter;
    }

    private static void header(ProducerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @SafeVarargs
    private static void send(EmbeddedBroker broker, ProducerRecord<String, String>... records) {
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", broker.bootstrapServers()), new StringSerializer(), new StringSerializer())) {
            Arrays.stream(records).forEach(producer::send);
        }
    }

    private static List<String> records(EmbeddedBroker broker) {
        var partition = new TopicPartition("enriched-articles", 0);
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", broker.bootstrapServers()), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(10)).records(partition).stream()
                    .map(record -> record.key() + "=" + record.value() + " " + Arrays.toString(record.headers().toArray())).toList();
        }
    }

    /** The first that has the library: a Python of one's own is often before the distribution's, which the README's package belongs to. */
    private static String python() {
        var found = Stream.of("python3", "/usr/bin/python3").filter(ReplayDeadLettersTest::hasLibrary).findFirst();
        assumeTrue(found.isPresent(), "no Python with confluent-kafka here");
        return found.orElseThrow();
    }

    private static boolean hasLibrary(String python) {
        try {
            return new ProcessBuilder(python, "-c", "import confluent_kafka").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
