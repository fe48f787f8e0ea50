package io.kicker.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TopicDefinitionTest {

    @Test
    void aRowIsNamePartitionsAndSettings() {
        // When
        TopicDefinition topic = TopicDefinition.parse("raw-pages   6   retention.ms=259200000 max.message.bytes=10485760");

        // Then
        assertThat(topic).isEqualTo(new TopicDefinition("raw-pages", 6,
                Map.of("retention.ms", "259200000", "max.message.bytes", "10485760")));
    }

    @Test
    void aRowWithoutPartitionsIsRefusedByName() {
        assertThatThrownBy(() -> TopicDefinition.parse("raw-pages"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("raw-pages");
    }

    @Test
    void theSharedFileNamesEveryTopicOnceAndADeadLetterTopicForEachInput() throws IOException {
        // When
        var topics = TopicDefinition.read(Path.of("../topics/topics.txt"));

        // Then
        assertThat(topics).extracting(TopicDefinition::name).doesNotHaveDuplicates()
                .contains("article-urls", "article-urls-dlq", "fetch-queue", "fetch-queue-dlq", "raw-pages", "raw-pages-dlq",
                        "enriched-articles", "enriched-articles-dlq", "url-outcomes", "page-outcomes");
    }
}
