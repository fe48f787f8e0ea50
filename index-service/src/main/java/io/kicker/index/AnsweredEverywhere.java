package io.kicker.index;

import io.kicker.index.query.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Lets the API's description say of every address what may be answered at any; what an address says itself stays. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AnsweredEverywhere implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        add(operation, "406", "what is at this address is of none of the types in the Accept header");
        add(operation, "503", "the database does not answer; Retry-After says when to come again");
        return operation;
    }

    private static void add(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, problem(description));
        }
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse().description(description).content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE,
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"))));
    }
}
