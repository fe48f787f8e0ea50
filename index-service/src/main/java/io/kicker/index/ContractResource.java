package io.kicker.index;

import java.io.IOException;
import java.io.InputStream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves the AsyncAPI document. Schemas and samples are at the services that produce the events. */
@Path("/contracts")
public class ContractResource {

    /** What this service consumes. */
    @GET
    @Path("asyncapi.yaml")
    @Produces("application/yaml")
    @Operation(hidden = true)
    public byte[] asyncapi() throws IOException {
        try (InputStream document = ContractResource.class.getResourceAsStream("/META-INF/contracts/asyncapi.yaml")) {
            return document.readAllBytes();
        }
    }
}
