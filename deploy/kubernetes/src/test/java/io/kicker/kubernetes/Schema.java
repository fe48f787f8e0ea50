package io.kicker.kubernetes;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.util.ModelMapper;
import io.kubernetes.client.util.Yaml;
import io.kubernetes.client.util.generic.dynamic.DynamicKubernetesObject;

/** Every object is one that Kubernetes knows: no unknown field, no wrong type, no API version that has been removed. */
final class Schema implements Rule {

    @Override
    public List<String> complaints(Objects objects) {
        return objects.all().stream().flatMap(object -> complaints(object).stream()).toList();
    }

    private static List<String> complaints(JsonNode object) {
        String[] version = object.path("apiVersion").asText().split("/");
        String group = version.length == 1 ? "" : version[0];
        Class<?> model = ModelMapper.getApiTypeClass(group, version[version.length - 1], object.path("kind").asText());
        // The client answers with a dynamic type for what it has no model of.
        if (model == null || model == DynamicKubernetesObject.class) {
            return List.of(Objects.label(object) + ": Kubernetes has no " + object.path("apiVersion").asText() + " " + object.path("kind").asText());
        }
        try {
            // The first finds unknown and missing fields, the second values of a wrong type.
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, JsonParser.parseString(object.toString()));
            Yaml.loadAs(Objects.yaml(object), model);
            return List.of();
        } catch (InvocationTargetException refused) {
            return List.of(Objects.label(object) + ": " + refused.getCause().getMessage());
        } catch (ReflectiveOperationException noModel) {
            throw new IllegalStateException(noModel);
        } catch (RuntimeException refused) {
            return List.of(Objects.label(object) + ": " + refused.getMessage());
        }
    }
}
