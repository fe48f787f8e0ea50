package io.kicker.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Events for tests: the producer's own sample, varied. */
public final class SampleEvent {

    public static final Path CONTRACTS = Path.of("../enrich-service/src/main/resources/META-INF/contracts");

    private static final int SKETCH = 32;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode value;
    private String eventId = UUID.randomUUID().toString();

    private SampleEvent(ObjectNode value) {
        this.value = value;
    }

    /** The sample as it is, but about another page. */
    public static SampleEvent of(String page) {
        try {
            ObjectNode sample = (ObjectNode) JSON.readTree(Files.readAllBytes(CONTRACTS.resolve("samples/enriched-article.v1.sample.json")));
            String url = "https://news.example/" + page;
            sample.put("id", id(page)).put("url", url).put("canonicalUrl", url);
            return new SampleEvent(sample).sketch(sketch(page));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sketch of the text at a page, which no other has anything of. */
    public static List<Integer> sketch(String page) {
        return new Random(id(page).hashCode()).ints(SKETCH, 0, Integer.MAX_VALUE).sorted().boxed().toList();
    }

    /** The id of the article at a page. */
    public static String id(String page) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(("https://news.example/" + page).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public SampleEvent headline(String headline) {
        return with(event -> event.put("headline", headline));
    }

    public SampleEvent language(String language) {
        return with(event -> event.put("language", language));
    }

    public SampleEvent publishedAt(String time) {
        return with(event -> event.put("publishedAt", time));
    }

    public SampleEvent fetchedAt(String time) {
        return with(event -> ((ObjectNode) event.get("provenance")).put("fetchedAt", time));
    }

    public SampleEvent site(String host) {
        return with(event -> ((ObjectNode) event.get("site")).put("host", host).put("name", "The " + host));
    }

    /** Instead of the sample's own regions. */
    public SampleEvent region(String code, String name, String label) {
        return with(event -> event.putArray("regions").addObject().put("code", code).put("name", name).put("label", label)
                .put("level", "country").put("source", "kicker").put("confidence", 0.9));
    }

    /** Instead of the sample's own topics. */
    public SampleEvent topic(String code, String name) {
        return with(event -> event.putArray("topics").addObject().put("code", code).put("name", name).put("source", "kicker").put("confidence", 0.9));
    }

    /** Instead of the sample's own text in every searched field. */
    public SampleEvent text(String text) {
        return with(event -> {
            event.put("text", text).remove("standfirst");
            event.putArray("kickers");
            event.putArray("keywords");
            event.putArray("authors");
        });
    }

    /** Instead of the page's own. */
    public SampleEvent sketch(List<Integer> hashes) {
        return with(event -> hashes.forEach(event.putArray("sketch")::add));
    }

    public SampleEvent eventId(String id) {
        eventId = id;
        return this;
    }

    public SampleEvent with(Consumer<ObjectNode> change) {
        change.accept(value);
        return this;
    }

    public String id() {
        return value.get("id").asText();
    }

    public String eventId() {
        return eventId;
    }

    public byte[] bytes() {
        return value.toString().getBytes(StandardCharsets.UTF_8);
    }

    public ObjectNode value() {
        return value;
    }
}
