package io.kicker.index.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

import io.kicker.index.PublicAddress;
import io.kicker.index.query.ArticleFilter;
import io.kicker.index.query.ArticleQueries;
import io.kicker.index.query.FilterParameters;
import io.kicker.index.query.KnownParametersOnly;
import io.kicker.index.query.Problem;
import io.kicker.index.query.StoryParameters;
import io.kicker.index.query.Version;
import io.kicker.index.web.view.ListTitle;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A filter's newest articles as feeds for feed readers. */
@Path("/")
@KnownParametersOnly
@Tag(name = "feeds")
public class FeedResource {

    static final String ATOM = "application/atom+xml";
    static final String JSON_FEED = "application/feed+json";
    // Readers poll every half hour or so; more than this in between is rare with a filter.
    private static final int ENTRIES = 50;

    private static final String POLLED = "At most 50; a version that the client has already (If-None-Match) is not sent again.";

    private final ArticleQueries queries;
    private final PublicAddress address;

    FeedResource(ArticleQueries queries, PublicAddress address) {
        this.queries = queries;
        this.address = address;
    }

    /** RFC 4287. */
    @GET
    @Path("/feed.atom")
    @Produces(ATOM)
    @Operation(summary = "The newest articles as an Atom feed", description = POLLED)
    @APIResponse(responseCode = "200", description = "the feed")
    @APIResponse(responseCode = "304", description = "not changed since the version whose ETag was sent as If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter cannot be used",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Response> atom(@BeanParam FilterParameters filter, @BeanParam StoryParameters stories, @Context UriInfo uri, @Context Request request) {
        return feed(stories.in(filter.filter()), uri, request, AtomFeed::write);
    }

    /** https://www.jsonfeed.org/version/1.1/ */
    @GET
    @Path("/feed.json")
    @Produces(JSON_FEED)
    @Operation(summary = "The newest articles as a JSON Feed", description = POLLED)
    @APIResponse(responseCode = "200", description = "the feed")
    @APIResponse(responseCode = "304", description = "not changed since the version whose ETag was sent as If-None-Match")
    @APIResponse(responseCode = "400", description = "a parameter cannot be used",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Response> json(@BeanParam FilterParameters filter, @BeanParam StoryParameters stories, @Context UriInfo uri, @Context Request request) {
        return feed(stories.in(filter.filter()), uri, request, JsonFeed::of);
    }

    private Uni<Response> feed(ArticleFilter filter, UriInfo uri, Request request, BiFunction<Feed, URI, Object> format) {
        return queries.list(filter, Optional.empty(), ENTRIES).map(page -> {
            URI home = address.home(uri);
            String query = uri.getRequestUri().getRawQuery();
            Feed feed = new Feed(Feed.title(ListTitle.of(uri.getQueryParameters()::get, page.articles())), home, Optional.ofNullable(query), page.articles());
            Version version = new Version(Integer.toHexString(feed.hashCode()) + "-" + feed.updated().map(Instant::toEpochMilli).orElse(0L));
            URI self = home.resolve(uri.getPath().substring(1) + (query == null ? "" : "?" + query));
            return version.answer(request, () -> format.apply(feed, self)).header("Cache-Control", "public, max-age=60").build();
        });
    }
}
