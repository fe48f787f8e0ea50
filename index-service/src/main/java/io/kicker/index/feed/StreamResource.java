package io.kicker.index.feed;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.index.query.ArticleFilter;
import io.kicker.index.query.FilterParameters;
import io.kicker.index.query.IndexedArticle;
import io.kicker.index.query.InvalidParameter;
import io.kicker.index.query.KnownParametersOnly;
import io.kicker.index.query.Problem;
import io.kicker.index.query.StoryParameters;
import io.kicker.index.store.ArticleSummary;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The live stream: server-sent events (WHATWG HTML, 9.2), one for each article that becomes readable or is replaced. */
@Path("/articles/stream")
@KnownParametersOnly
@Tag(name = "feeds")
public class StreamResource {

    // Browsers wait this long before they connect again.
    private static final long RECONNECT_MILLIS = 2000;

    private final ArticleStream stream;
    private final ObjectMapper json;

    StreamResource(ArticleStream stream, ObjectMapper json) {
        this.stream = stream;
        this.json = json;
    }

    /** Articles as they come. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(summary = "Follow articles as they become readable", description = "Server-sent events; data is a summary as in the list, id is its "
            + "place. After a break, Last-Event-ID (or since) goes on right there, whichever instance answers. Comments keep a quiet stream open; their id "
            + "is how far it has looked.")
    @APIResponse(responseCode = "200", description = "goes on until the client ends it; the schema is that of each event's data",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = ArticleSummary.class)))
    @APIResponse(responseCode = "400", description = "a parameter cannot be used",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "503", description = "this instance has as many streams as it may, or the database does not answer; "
            + "Retry-After says when to come again",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Multi<OutboundSseEvent> follow(@BeanParam FilterParameters filter, @BeanParam StoryParameters stories, @Context Sse sse,
            @HeaderParam("Last-Event-ID") @Parameter(description = "Id of the last event received; sent by browsers") String lastEventId,
            @QueryParam("since") @Parameter(description = "The same, for clients that cannot set the header; 0 is everything there is") String since) {
        ArticleFilter wanted = stories.in(filter.filter());
        long place = place("Last-Event-ID", lastEventId).or(() -> place("since", since)).orElseGet(stream::now);
        if (!stream.hasRoom()) {
            throw new ServiceUnavailableException("too many streams are open here", RECONNECT_MILLIS / 1000);
        }
        return stream.known(place).onItem().transformToMulti(start -> from(start, wanted, sse));
    }

    private Multi<OutboundSseEvent> from(long start, ArticleFilter wanted, Sse sse) {
        OutboundSseEvent opening = sse.newEventBuilder().reconnectDelay(RECONNECT_MILLIS).id(Long.toString(start)).comment("articles after " + start).build();
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(opening),
                stream.after(start, wanted).onItem().transformToIterable(progress -> events(progress, sse)));
    }

    /** A browser keeps the id of a comment too: one that saw no article yet goes on from there after a break. */
    private List<OutboundSseEvent> events(Progress progress, Sse sse) {
        return progress.articles().isEmpty()
                ? List.of(sse.newEventBuilder().id(Long.toString(progress.position())).comment("still here").build())
                : progress.articles().stream().map(article -> event(article, sse)).toList();
    }

    private OutboundSseEvent event(IndexedArticle article, Sse sse) {
        try {
            return sse.newEventBuilder().id(Long.toString(article.position())).data(json.writeValueAsString(article.summary())).build();
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("a summary cannot be written as JSON", defect);
        }
    }

    private static Optional<Long> place(String name, String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        if (!value.matches("[0-9]{1,18}")) {
            throw new InvalidParameter(name, "is not the id of an event of this stream");
        }
        return Optional.of(Long.parseLong(value));
    }
}
