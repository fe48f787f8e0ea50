package io.kicker.enrich;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Serves the contracts of this service's events: JSON Schemas, samples and the AsyncAPI document. */
@Path("/contracts")
public class ContractResource {

    /** Names without a way out of the folder. */
    private static final Pattern FILE = Pattern.compile("(samples/)?[a-z0-9-]+(\\.[a-z0-9]+)+");

    @GET
    @Path("{file: .+}")
    public Response contract(@PathParam("file") String file) throws IOException {
        if (!FILE.matcher(file).matches()) {
            throw new NotFoundException();
        }
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/contracts/" + file)) {
            if (in == null) {
                throw new NotFoundException();
            }
            return Response.ok(in.readAllBytes(), type(file)).build();
        }
    }

    private static String type(String file) {
        if (file.endsWith(".yaml")) {
            return "application/yaml";
        }
        return file.endsWith(".schema.json") ? "application/schema+json" : MediaType.APPLICATION_JSON;
    }
}
