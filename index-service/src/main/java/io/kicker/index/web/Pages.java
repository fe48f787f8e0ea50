package io.kicker.index.web;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.kicker.index.query.ArticleQueries;
import io.kicker.index.query.Cursor;
import io.kicker.index.query.Facets;
import io.kicker.index.query.FilterParameters;
import io.kicker.index.query.InvalidParameter;
import io.kicker.index.query.StoredArticle;
import io.kicker.index.store.ArticleSummary;
import io.kicker.index.store.Head;
import io.kicker.index.web.view.Dimension;
import io.kicker.index.web.view.Event;
import io.kicker.index.web.view.Filters;
import io.kicker.index.web.view.ListPage;
import io.kicker.index.web.view.Preview;
import io.kicker.index.web.view.Story;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The addresses people open. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class Pages {

    /** An agency's text may stand at hundreds. */
    private static final int MOST_TELLINGS = 50;

    private final ArticleQueries queries;
    private final Overview overview;
    private final FrontPageQueries fronts;
    private final ListPageQueries lists;
    private final Html html;
    private final Head head;
    private final ObjectReader events;

    Pages(ArticleQueries queries, Overview overview, FrontPageQueries fronts, ListPageQueries lists, Html html, Head head, ObjectMapper json) {
        this.queries = queries;
        this.overview = overview;
        this.fronts = fronts;
        this.lists = lists;
        this.html = html;
        this.head = head;
        this.events = json.readerFor(Event.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The front page, or with any filter the list of what matches. */
    @GET
    @Operation(hidden = true)
    public Uni<Response> home(@BeanParam FilterParameters parameters, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        Filters filters = Filters.from(uri.getQueryParameters()::get);
        // Taken before the page is put together: what becomes readable meanwhile may be on it, but is missed by neither.
        long since = head.position();
        return overview.facets().flatMap(all -> filters.isEmpty() && cursor == null
                ? fronts.frontPage(all, Instant.now()).flatMap(page -> html.send(Status.OK,
                        Templates.front(html.frame(null, filters, all, Preview.of(page, html.address("/", uri))), page, since)))
                : list(filters, parameters, cursor, all, since, uri));
    }

    /** One article to read. */
    @GET
    @Path("read/{id:[0-9a-f]{32}}")
    @Operation(hidden = true)
    public Uni<Response> read(@RestPath String id, @Context UriInfo uri) {
        return overview.facets().flatMap(all -> queries.byId(id)
                .map(found -> found.orElseThrow(NotFoundException::new))
                .flatMap(article -> queries.tellings(article.story().stream().toList(), MOST_TELLINGS)
                        .flatMap(tellings -> html.send(Status.OK, story(article, tellings, all, uri)))));
    }

    /** What this is, and what can be built on it. */
    @GET
    @Path("about")
    @Operation(hidden = true)
    public Uni<Response> about(@Context UriInfo uri) {
        return overview.facets().flatMap(all -> html.send(Status.OK,
                Templates.about(html.frame("About", Filters.none(), all, Preview.ofAbout(html.address("/about", uri))))));
    }

    private Uni<Response> list(Filters filters, FilterParameters parameters, String cursor, Facets all, long since,
            UriInfo uri) {
        try {
            Optional<Cursor> after = Optional.ofNullable(cursor).filter(text -> !text.isBlank()).map(text -> Cursor.parse(text, filters.order()));
            String href = after.map(place -> filters.href(place.text())).orElseGet(filters::href);
            return lists.listPage(filters, parameters.filter(), after, Instant.now())
                    .flatMap(page -> list(Status.OK, filters, page, all, since, Preview.of(page, html.address(href, uri))));
        } catch (InvalidParameter unusable) {
            // The next search from there is to be a usable one.
            return list(Status.BAD_REQUEST, filters.only(Dimension.QUERY), ListPage.unusable(filters, unusable.getMessage()), all, since, null);
        }
    }

    private Uni<Response> list(Status status, Filters filters, ListPage page, Facets all, long since, Preview preview) {
        return html.send(status, Templates.list(html.frame(page.title(), filters, all, preview), page, since));
    }

    private TemplateInstance story(StoredArticle article, List<ArticleSummary> tellings, Facets all, UriInfo uri) {
        try {
            Instant now = Instant.now();
            Event event = events.readValue(article.event());
            Story story = Story.of(event, tellings, now);
            Preview preview = Preview.of(event, html.address("/read/" + article.id(), uri), now);
            return Templates.read(html.frame(story.headline() + " – " + story.source(), Filters.none(), all, preview), story);
        } catch (IOException unreadable) {
            throw new IllegalStateException("article " + article.id() + " is stored but cannot be shown", unreadable);
        }
    }
}
