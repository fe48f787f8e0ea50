package io.kicker.enrich.tag;

import java.util.List;

import io.kicker.enrich.topic.TopicCatalog;
import io.kicker.enrich.topic.TopicEntry;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.Cache;

/**
 * The codes that articles are tagged with, so that subscribers can show names and roll regions up. They change with a release alone; an hour is how
 * long a subscriber may not know of a new one.
 */
@Cache(maxAge = 3600)
@Path("/taxonomy")
@Produces(MediaType.APPLICATION_JSON)
public class TaxonomyResource {

    @GET
    @Path("/regions")
    public List<RegionListing> regions() {
        return Regions.ALL;
    }

    @GET
    @Path("/topics")
    public List<TopicEntry> topics() {
        return TopicCatalog.standard().all();
    }

    /** Made when first asked for, and kept. */
    private static final class Regions {

        private static final List<RegionListing> ALL = RegionListing.all();
    }
}
