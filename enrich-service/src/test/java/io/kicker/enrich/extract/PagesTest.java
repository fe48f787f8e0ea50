package io.kicker.enrich.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.kicker.enrich.page.Deadline;
import io.kicker.enrich.page.Decoding;
import io.kicker.enrich.page.PageDecoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole pages: each {@code pages/<name>.html} has beside it {@code <name>.json} with the fields to expect, null where there must be none. A new case is a new pair. */
class PagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module())
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS)).build();

    static Stream<String> names() throws IOException {
        try (var files = Files.list(PAGES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")).map(name -> name.replace(".html", ""))
                    .sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPageGivesTheFieldsItsFileExpects(String name) throws IOException {
        // Given
        JsonNode expected = JSON.readTree(PAGES.resolve(name + ".json").toFile());
        byte[] bytes = Files.readAllBytes(PAGES.resolve(name + ".html"));

        // When
        JsonNode found = extract(bytes);

        // Then
        for (String field : List.copyOf(expected.properties().stream().map(java.util.Map.Entry::getKey).toList())) {
            assertThat(found.hasNonNull(field) ? found.get(field) : NullNode.getInstance()).as("%s of %s", field, name).isEqualTo(expected.path(field));
        }
        if (!expected.has("outcome")) {
            assertThat(found.has("outcome")).as("%s gives an article", name).isFalse();
        }
    }

    private static JsonNode extract(byte[] bytes) throws IOException {
        Deadline deadline = Deadline.in(Duration.ofSeconds(10));
        String url = "https://www.straits.test/en/harbor";
        Decoding.Html html = (Decoding.Html) PageDecoder.decode(bytes, "text/html", url, deadline);
        Extraction extraction = ArticleExtractor.general().extract(html.document(),
                new PageAddress(url, url, Optional.empty(), Instant.parse("2026-11-23T10:00:00Z")), deadline);
        if (extraction instanceof Extraction.Found found) {
            ObjectNode article = (ObjectNode) JSON.readTree(JSON.writeValueAsBytes(found.article()));
            article.set("breadcrumbs", JSON.valueToTree(found.breadcrumbs()));
            article.set("sections", JSON.valueToTree(found.sections()));
            return article;
        }
        return JSON.createObjectNode().put("outcome", ((Extraction.NotAnArticle) extraction).reason().name());
    }
}
