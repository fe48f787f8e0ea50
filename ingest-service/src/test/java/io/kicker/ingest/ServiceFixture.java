package io.kicker.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.ingest.site.TestSite;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The running service's Kafka, and for each test a site and a host name of its own. */
abstract class ServiceFixture {

    static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    final String host = UUID.randomUUID().toString().substring(0, 8) + ".news.test";
    KafkaProbe kafka;
    TestSite site;

    @BeforeEach
    void open() {
        kafka = new KafkaProbe(bootstrap);
        site = new TestSite();
    }

    @AfterEach
    void close() {
        site.close();
        kafka.close();
    }

    /** Waits for so many outcomes of a URL. */
    final List<JsonNode> outcomes(String url, int count) throws Exception {
        List<JsonNode> outcomes = new ArrayList<>();
        for (var record : kafka.await("url-outcomes", count, some -> url.equals(KafkaProbe.text(some.key())))) {
            outcomes.add(JSON.readTree(record.value()));
        }
        return outcomes;
    }
}
