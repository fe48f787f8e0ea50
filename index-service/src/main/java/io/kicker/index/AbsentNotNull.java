package io.kicker.index;

import java.util.Map;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Lets the API's description say what its types say: a property is always there unless it is Optional, and is then absent, never null. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AbsentNotNull implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().getSchemas().values().stream().filter(schema -> schema.getProperties() != null).forEach(AbsentNotNull::describe);
    }

    private static void describe(Schema schema) {
        for (Map.Entry<String, Schema> property : Map.copyOf(schema.getProperties()).entrySet()) {
            if (isNullable(property.getValue())) {
                schema.addProperty(property.getKey(), withoutNull(property.getValue()));
            } else {
                schema.addRequired(property.getKey());
            }
        }
    }

    private static boolean isNullable(Schema schema) {
        return isNull(schema) || schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(AbsentNotNull::isNull);
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(SchemaType.NULL);
    }

    private static Schema withoutNull(Schema schema) {
        if (schema.getAnyOf() != null) {
            return schema.getAnyOf().stream().filter(choice -> !isNull(choice)).findFirst().orElseThrow();
        }
        return schema.type(schema.getType().stream().filter(type -> type != SchemaType.NULL).toList());
    }
}
