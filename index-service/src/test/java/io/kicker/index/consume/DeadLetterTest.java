package io.kicker.index.consume;

import static io.kicker.index.SampleEvent.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class DeadLetterTest {

    /** A record nobody can use, and a part of the reason it must be put aside with. */
    private record Garbage(String key, byte[] value, String type, String reason) {
    }

    @Test
    void everySortOfGarbageIsPutAsideUntouchedAndTheRestOfTheBatchGoesOn() {
        // Given
        Map<String, Garbage> garbage = garbage();

        // When
        List<String> fine = new ArrayList<>();
        garbage.forEach((name, record) -> {
            Kafka.send(record.key(), record.value(), record.type(), name);
            Kafka.send(SampleEvent.of("beside " + name));
            fine.add(id("beside " + name));
        });

        // Then
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                fine.forEach(id -> given().get("/articles/" + id).then().statusCode(200)));
        garbage.forEach((name, record) -> {
            ConsumerRecord<byte[], byte[]> letter = Kafka.deadLetter(found -> name.equals(Kafka.header(found, "ce_id")));
            assertThat(letter).as(name).isNotNull();
            assertThat(Kafka.header(letter, "dead-letter-reason")).as(name).contains(record.reason());
            assertThat(letter.value()).as(name).isEqualTo(record.value());
            assertThat(letter.key()).as(name).isEqualTo(record.key() == null ? null : record.key().getBytes(StandardCharsets.UTF_8));
            assertThat(Kafka.header(letter, "dead-letter-topic")).isEqualTo("enriched-articles");
            assertThat(Kafka.header(letter, "dead-letter-offset")).matches("[0-9]+");
            assertThat(Kafka.header(letter, "dead-letter-time")).startsWith("20");
        });
        given().get("/q/metrics").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void recordThatFillsTheBrokersLimitIsPutAsideWithoutItsValue() {
        // Given
        byte[] value = new byte[10_485_500];
        new Random(1).nextBytes(value);

        // When
        Kafka.send(id("10 MB"), value, Kafka.TYPE, "10 MB");

        // Then
        ConsumerRecord<byte[], byte[]> letter = Kafka.deadLetter(found -> "10 MB".equals(Kafka.header(found, "ce_id")));
        assertThat(letter.value()).isNull();
        assertThat(Kafka.header(letter, "dead-letter-value")).isEqualTo("too large to be put here");
        assertThat(Kafka.header(letter, "dead-letter-offset")).matches("[0-9]+");
    }

    @Test
    void letterWithoutItsValueThatComesBackWithdrawsNothing() {
        // Given
        Kafka.send(SampleEvent.of("10 MB"));
        Kafka.send(id("10 MB"), new byte[10_485_500], Kafka.TYPE, "grew");
        ConsumerRecord<byte[], byte[]> letter = Kafka.deadLetter(found -> "grew".equals(Kafka.header(found, "ce_id")));

        // When
        Kafka.replay(letter);

        // Then
        assertThat(Kafka.deadLetter(found -> String.valueOf(Kafka.header(found, "dead-letter-reason")).contains("came back without its value"))).isNotNull();
        given().get("/articles/" + id("10 MB")).then().statusCode(200);
    }

    private static Map<String, Garbage> garbage() {
        Map<String, Garbage> all = new LinkedHashMap<>();
        String id = id("garbage");
        byte[] fine = SampleEvent.of("garbage").bytes();
        all.put("no JSON", new Garbage(id, bytes("not JSON"), Kafka.TYPE, "not JSON"));
        all.put("empty value", new Garbage(id, new byte[0], Kafka.TYPE, "not a JSON object"));
        all.put("no object", new Garbage(id, bytes("[1, 2]"), Kafka.TYPE, "not a JSON object"));
        all.put("cut off", new Garbage(id, Arrays.copyOf(fine, fine.length / 2), Kafka.TYPE, "not JSON"));
        all.put("two values", new Garbage(id, bytes("{} {}"), Kafka.TYPE, "not JSON"));
        all.put("wrong bytes", new Garbage(id, new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'}, Kafka.TYPE, "not JSON"));
        all.put("deep nest", new Garbage(id, bytes("[".repeat(100_000)), Kafka.TYPE, "not JSON"));
        all.put("6 MB", new Garbage(id, bytes(" ".repeat(6_000_000)), Kafka.TYPE, "6000000 bytes"));
        all.put("another type", new Garbage(id, fine, "io.kicker.page.outcome.v1", "ce_type"));
        all.put("another type, no value", new Garbage(id, null, "io.kicker.page.outcome.v1", "ce_type"));
        all.put("no key", new Garbage(null, fine, Kafka.TYPE, "the key is missing"));
        all.put("no key, no value", new Garbage(null, null, Kafka.TYPE, "the key is missing"));
        all.put("key of another", new Garbage(id("another"), fine, Kafka.TYPE, "the key is not the article's id"));
        all.put("no headline", essential(event -> event.remove("headline"), "headline is missing"));
        all.put("blank headline", essential(event -> event.put("headline", "  "), "headline is missing"));
        all.put("headline of a wrong type", essential(event -> event.putArray("headline").addObject(), "not JSON, or not of the contract's types"));
        all.put("no address", essential(event -> event.put("canonicalUrl", "javascript:alert(1)"), "canonicalUrl"));
        all.put("no site", essential(event -> event.remove("site"), "site.name is missing"));
        all.put("no text", essential(event -> event.remove("text"), "text is missing"));
        all.put("no provenance", essential(event -> event.remove("provenance"), "provenance is missing"));
        all.put("no time of fetching", essential(event -> ((ObjectNode) event.get("provenance")).remove("fetchedAt"), "provenance.fetchedAt"));
        all.put("fetched in the future", essential(event -> ((ObjectNode) event.get("provenance")).put("fetchedAt", "2999-01-01T00:00:00Z"), "in the future"));
        all.put("region without a code", essential(event -> ((ObjectNode) event.get("regions").get(0)).remove("code"), "regions has a code that is missing"));
        return all;
    }

    private static Garbage essential(Consumer<ObjectNode> change, String reason) {
        SampleEvent event = SampleEvent.of("garbage").with(change);
        return new Garbage(id("garbage"), event.bytes(), Kafka.TYPE, reason);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
