package io.kicker.ingest.hosts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.kicker.ingest.IngestService;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which hosts this instance talks to, and which it leaves alone, why and until when. */
@Path("/hosts")
@Produces(MediaType.APPLICATION_JSON)
public class HostsResource {

    private static final int MOST = 1_000;

    private final IngestService service;

    HostsResource(IngestService service) {
        this.service = service;
    }

    /**
     * @param total hosts in the state asked for
     * @param hosts the first of them
     */
    record Hosts(int total, List<HostView> hosts) {
    }

    @GET
    @Operation(summary = "Hosts of this instance", description = "Backed-off hosts first, then those with most requests waiting. "
            + "state: backed-off, asked, waiting or idle; limit: up to 1000")
    public Hosts hosts(@QueryParam("state") String state, @QueryParam("limit") @DefaultValue("100") int limit) {
        List<HostView> found = views().filter(host -> state == null || host.state().equals(state))
                .sorted(Comparator.<HostView, Boolean>comparing(host -> !host.state().equals("backed-off"))
                        .thenComparing(HostView::waiting, Comparator.reverseOrder()).thenComparing(HostView::host))
                .toList();
        return new Hosts(found.size(), found.stream().limit(Math.max(0, Math.min(limit, MOST))).toList());
    }

    @GET
    @Path("{host}")
    @Operation(summary = "One host", description = "404 if this instance does not know it now: idle hosts are forgotten")
    public HostView host(@PathParam("host") String name) {
        return views().filter(host -> host.host().equalsIgnoreCase(name)).findFirst().orElseThrow(NotFoundException::new);
    }

    private Stream<HostView> views() {
        long now = System.currentTimeMillis();
        return service.hosts().stream().map(host -> HostView.of(host, now));
    }
}
