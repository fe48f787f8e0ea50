package io.kicker.index.consume;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.kicker.index.IndexConfig;
import io.kicker.index.store.ArticleVersion;
import io.kicker.index.store.RowMaker;
import io.kicker.index.story.Sketch;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads a record of enriched-articles: an article, a withdrawal, or neither. */
@ApplicationScoped
class EventReader {

    private static final String TYPE = "io.kicker.article.enriched.v1";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final RowMaker rows;
    private final long largest;

    EventReader(RowMaker rows, IndexConfig config) {
        this.rows = rows;
        this.largest = config.largestEvent().asLongValue();
    }

    /** @throws UnreadableRecord if it is neither */
    Change read(ConsumerRecord<byte[], byte[]> record) {
        String type = header(record, "ce_type").orElse(TYPE);
        if (!type.equals(TYPE)) {
            throw new UnreadableRecord("ce_type is not " + TYPE);
        }
        String key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        if (!Essentials.ID.matcher(key).matches()) {
            throw new UnreadableRecord("the key is missing or not 32 hex digits");
        }
        if (record.value() == null && header(record, DeadLetters.VALUE).isPresent()) {
            throw new UnreadableRecord("a dead letter came back without its value, which is no withdrawal");
        }
        return record.value() == null ? new Change.Withdraw(record, key) : article(record, key);
    }

    private Change article(ConsumerRecord<byte[], byte[]> record, String key) {
        if (record.value().length > largest) {
            throw new UnreadableRecord("the value has " + record.value().length + " bytes; at most " + largest + " are read");
        }
        try {
            JsonNode event = StorableText.of(JSON.readTree(record.value()));
            if (!event.isObject()) {
                throw new UnreadableRecord("the value is not a JSON object");
            }
            EnrichedArticle article = JSON.treeToValue(event, EnrichedArticle.class);
            Essentials.check(article, key);
            String eventId = header(record, "ce_id").orElse(String.valueOf(article.provenance().rawPageId()));
            var version = new ArticleVersion(article.summary(), article.text(), article.keywords(), new Sketch(article.sketch()),
                    article.provenance().fetchedAt(), eventId, JSON.writeValueAsString(event));
            return new Change.Keep(record, rows.row(version), article.provenance().submittedAt());
        } catch (IOException malformed) {
            throw new UnreadableRecord("the value is not JSON, or not of the contract's types", malformed);
        }
    }

    private static Optional<String> header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? Optional.empty()
                : Optional.of(StorableText.of(new String(header.value(), StandardCharsets.UTF_8)));
    }
}
