package io.kicker.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The objects that one kustomization renders to. */
record Objects(List<ObjectNode> all) {

    /** What kubectl.sh ends with if kubectl cannot be had. */
    private static final int UNAVAILABLE = 69;
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Renders with kubectl of the version that kubectl.sh names. */
    static Objects rendered(String kustomization) {
        try {
            Process kubectl = new ProcessBuilder(Path.of("kubectl.sh").toAbsolutePath().toString(), "kustomize", kustomization)
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            Objects objects = parsed(new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            int status = kubectl.waitFor();
            // Where a build must not pass unchecked, CI is set; elsewhere the rest of the build is worth having without npm.
            assumeFalse(status == UNAVAILABLE && System.getenv("CI") == null, "no kubectl here, and no npm to get it");
            if (status != 0) {
                throw new IllegalStateException("kubectl could not render " + kustomization + "; its message is above");
            }
            return objects;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static Objects parsed(String yaml) throws IOException {
        return new Objects(YAML.readerFor(ObjectNode.class).<ObjectNode>readValues(yaml).readAll());
    }

    Objects copy() {
        return new Objects(all.stream().map(ObjectNode::deepCopy).toList());
    }

    static String yaml(JsonNode object) {
        try {
            return YAML.writeValueAsString(object);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As people write it: Deployment/index-service. */
    static String label(JsonNode object) {
        return object.path("kind").asText() + "/" + object.path("metadata").path("name").asText();
    }

    Stream<ObjectNode> ofKind(String kind) {
        return all.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    Optional<ObjectNode> find(String kind, String name) {
        return ofKind(kind).filter(object -> object.at("/metadata/name").asText().equals(name)).findFirst();
    }

    /** Everything that makes pods. */
    Stream<ObjectNode> workloads() {
        return all.stream().filter(object -> object.at("/spec/template/spec").isObject());
    }

    static JsonNode pod(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static Stream<JsonNode> containers(JsonNode workload) {
        return Stream.concat(items(pod(workload).path("containers")), items(pod(workload).path("initContainers")));
    }

    static Stream<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static boolean selects(JsonNode matchLabels, JsonNode workload) {
        JsonNode labels = workload.at("/spec/template/metadata/labels");
        return !matchLabels.isEmpty() && matchLabels.properties().stream()
                .allMatch((Map.Entry<String, JsonNode> wanted) -> wanted.getValue().equals(labels.path(wanted.getKey())));
    }
}
