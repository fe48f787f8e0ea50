package io.kicker.ingest.poll;

import java.util.List;

import io.kicker.ingest.IngestService;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which sources this instance asks for, how often, and what came of it. */
@Path("/sources")
@Produces(MediaType.APPLICATION_JSON)
public class SourcesResource {

    private static final int MOST = 10_000;

    private final IngestService service;

    SourcesResource(IngestService service) {
        this.service = service;
    }

    /**
     * @param total   sources of this instance
     * @param sources the first of them
     */
    record Sources(int total, List<SourceState> sources) {
    }

    @GET
    @Operation(summary = "Sources of this instance", description = "In the order of the file; limit: up to 10000")
    public Sources sources(@QueryParam("limit") @DefaultValue("1000") int limit) {
        List<SourceState> all = service.sources();
        return new Sources(all.size(), all.stream().limit(Math.max(0, Math.min(limit, MOST))).toList());
    }
}
