package io.kicker.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The rules catch mistakes: each row of mistakes.csv changes one value of the correct manifests. */
class MistakesTest {

    private static final String REMOVED = "(removed)";

    private static Objects correct;

    @BeforeAll
    static void render() {
        correct = Objects.rendered("overlays/try");
    }

    @ParameterizedTest(name = "{0} {1} = {2}: {3}")
    @CsvFileSource(resources = "/mistakes.csv", delimiter = '|', numLinesToSkip = 1)
    void aMistakeIsComplainedAbout(String object, String pointer, String value, String complaint) throws IOException {
        // Given
        Objects mistaken = correct.copy();
        change(find(mistaken, object), JsonPointer.compile(pointer), value);

        // When
        var complaints = Rule.allComplaints(mistaken);

        // Then
        assertThat(complaints).anySatisfy(found -> assertThat(found).contains(complaint));
    }

    private static ObjectNode find(Objects objects, String label) {
        return objects.all().stream().filter(object -> Objects.label(object).matches(label + "(-[a-z0-9]{10})?")).findFirst().orElseThrow();
    }

    private static void change(ObjectNode object, JsonPointer pointer, String value) throws IOException {
        JsonNode parent = object.at(pointer.head());
        String field = pointer.last().getMatchingProperty();
        if (parent instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), new YAMLMapper().readTree(value));
        } else if (value.equals(REMOVED)) {
            assertThat(((ObjectNode) parent).remove(field)).as("what the row removes").isNotNull();
        } else {
            ((ObjectNode) parent).set(field, new YAMLMapper().readTree(value));
        }
    }
}
