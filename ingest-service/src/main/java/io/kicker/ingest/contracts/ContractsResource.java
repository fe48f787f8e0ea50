package io.kicker.ingest.contracts;

import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Gives out the JSON Schemas, their samples and the AsyncAPI document. */
@Path("/contracts")
public class ContractsResource {

    @GET
    @Path("{file:(samples/)?[a-z0-9-]+(\\.[a-z0-9]+)+}")
    @Operation(summary = "A contract", description = "asyncapi.yaml, <event>.v1.schema.json or samples/<event>.sample.json")
    public Response contract(@PathParam("file") String file) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/contracts/" + file)) {
            if (in == null) {
                return Response.status(Response.Status.NOT_FOUND).build();
            }
            return Response.ok(in.readAllBytes(), type(file)).build();
        }
    }

    private static String type(String file) {
        if (file.endsWith(".schema.json")) {
            return "application/schema+json";
        }
        return file.endsWith(".yaml") ? "application/yaml" : "application/json";
    }
}
