package io.kicker.ingest;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.ingest.site.TestSite;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(BrokerWithTopics.class)
@TestProfile(IngestServiceTest.Local.class)
class IngestServiceTest {

    /** Local mode with a pause between requests that a test can wait for. */
    public static class Local implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kicker.ingest.allow-loopback", "true",
                    "kicker.ingest.hosts", "*.news.test=127.0.0.1",
                    "kicker.ingest.politeness.spacing", "20ms",
                    "kicker.ingest.instance-id", "test");
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private KafkaProbe kafka;
    private TestSite site;

    @BeforeEach
    void openSite() {
        kafka = new KafkaProbe(bootstrap);
        site = new TestSite();
    }

    @AfterEach
    void closeSite() {
        site.close();
        kafka.close();
    }

    @Test
    void aUrlAsPlainTextBecomesARawPageAndOneOutcome() throws Exception {
        // Given
        String url = site.page("/story", "<!doctype html><title>Grüße</title>").url(host(), "/story");

        // When
        kafka.send("article-urls", url);

        // Then
        JsonNode outcome = outcomeOf(url);
        assertThat(outcome.path("outcome").asText()).isEqualTo("fetched");
        assertThat(outcome.path("attempts").asInt()).isEqualTo(1);
        ConsumerRecord<byte[], byte[]> page = rawPageOf(outcome);
        assertThat(KafkaProbe.text(page.value())).isEqualTo("<!doctype html><title>Grüße</title>");
        assertThat(KafkaProbe.text(page.key())).isEqualTo(url);
        assertThat(KafkaProbe.header(page, "content-type")).isEqualTo("text/html; charset=utf-8");
    }

    private static String host() {
        return UUID.randomUUID().toString().substring(0, 8) + ".news.test";
    }

    private JsonNode outcomeOf(String url) throws Exception {
        return JSON.readTree(kafka.await("url-outcomes", 1, record -> url.equals(KafkaProbe.text(record.key()))).get(0).value());
    }

    private ConsumerRecord<byte[], byte[]> rawPageOf(JsonNode outcome) {
        String id = outcome.path("rawPageId").asText();
        return kafka.await("raw-pages", 1, record -> id.equals(KafkaProbe.header(record, "ce_id"))).get(0);
    }
}
