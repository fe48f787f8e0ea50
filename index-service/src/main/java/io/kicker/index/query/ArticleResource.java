package io.kicker.index.query;

import java.util.Optional;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The read store over HTTP. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@KnownParametersOnly
@Tag(name = "articles")
public class ArticleResource {

    private final ArticleQueries queries;
    private final Counts counts;

    ArticleResource(ArticleQueries queries, Counts counts) {
        this.queries = queries;
        this.counts = counts;
    }

    /** A page of summaries. */
    @GET
    @Operation(summary = "List articles", description = "Newest first, with sort=indexed in the order in which they became readable, or with "
            + "sort=relevance first what is about the search, then what mentions it. `next` (and the Link header) leads to the next page; with "
            + "sort=indexed it is always there, to ask again later for what is new.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleList.class)))
    @APIResponse(responseCode = "400", description = "a parameter cannot be used",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Response> list(@BeanParam FilterParameters filter, @BeanParam StoryParameters stories, @BeanParam PageParameters page,
            @Context UriInfo uri) {
        ArticleFilter wanted = stories.in(filter.filter());
        PageRequest request = page.request(wanted);
        return queries.list(wanted, request.sort(), request.after(), request.limit()).map(found -> {
            Optional<String> next = found.next().map(cursor -> NextLink.of(uri, cursor));
            Response.ResponseBuilder response = Response.ok(new ArticleList(found.articles(), next));
            next.ifPresent(link -> response.header("Link", "<" + link + ">; rel=\"next\""));
            return response.header("Cache-Control", "no-cache").build();
        });
    }

    /** Counts by property. */
    @GET
    @Path("/facets")
    @Operation(summary = "Count articles by region, topic, site, language and kind",
            description = "For the same filters as the list; at most 100 of each, most frequent first. Areas include their countries, a language its variants.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Facets.class)))
    @APIResponse(responseCode = "400", description = "a parameter cannot be used",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Response> facets(@BeanParam FilterParameters filter, @BeanParam StoryParameters stories) {
        return counts.of(stories.in(filter.filter())).map(found -> Response.ok(found).header("Cache-Control", "no-cache").build());
    }

    /** One whole article. */
    @GET
    @Path("/{id:[0-9a-f]{32}}")
    @Operation(summary = "Read an article", description = "The whole event, as the contract enriched-article.v1 describes it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "not changed since the version whose ETag was sent as If-None-Match")
    @APIResponse(responseCode = "404", description = "no such article",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Uni<Response> byId(@PathParam("id") @Parameter(description = "32 hex digits") String id, @Context Request request) {
        return queries.byId(id).map(found -> {
            StoredArticle article = found.orElseThrow(NotFoundException::new);
            // One event gives one version, so its id names the version.
            return new Version(article.eventId().replaceAll("[^!#-~]", "_")).answer(request, article::event).header("Cache-Control", "no-cache").build();
        });
    }
}
