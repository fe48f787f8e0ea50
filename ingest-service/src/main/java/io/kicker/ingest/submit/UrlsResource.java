package io.kicker.ingest.submit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.kicker.ingest.event.EventHeaders;
import io.kicker.ingest.event.EventJson;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.UrlRequest;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Takes URLs over HTTP and puts them onto {@code article-urls}. */
@Path("/urls")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "202", description = "All usable URLs are on the topic; each item has its submission id or its problem")
@APIResponse(responseCode = "400", description = "Nothing in the body is usable (problem+json)")
@APIResponse(responseCode = "503", description = "Kafka does not take them now (problem+json); nothing or only a part was submitted")
public class UrlsResource {

    private final MutinyEmitter<byte[]> emitter;

    UrlsResource(@Channel("submitted-urls") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 2 * SubmittedUrls.MOST)
            MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submit URLs as JSON", description = "{\"url\": …}, {\"urls\": […]} or an array of strings or objects")
    public Uni<Response> json(String body, @HeaderParam(EventHeaders.TRACE) String trace) {
        return submit(() -> SubmittedUrls.ofJson(body), trace);
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(summary = "Submit URLs as text", description = "One URL a line")
    public Uni<Response> text(String body, @HeaderParam(EventHeaders.TRACE) String trace) {
        return submit(() -> SubmittedUrls.ofText(body), trace);
    }

    @POST
    @Consumes("application/x-ndjson")
    @Operation(summary = "Submit URLs as NDJSON", description = "One JSON object or string a line")
    public Uni<Response> lines(String body, @HeaderParam(EventHeaders.TRACE) String trace) {
        return submit(() -> SubmittedUrls.ofLines(body), trace);
    }

    private interface Body {
        List<SubmittedUrls.Item> read() throws UnusableBody;
    }

    private Uni<Response> submit(Body body, String trace) {
        List<Uni<Void>> sent = new ArrayList<>();
        List<Accepted.Item> items = new ArrayList<>();
        try {
            for (SubmittedUrls.Item item : body.read()) {
                if (item.request() == null) {
                    items.add(new Accepted.Item(null, null, item.problem()));
                } else {
                    String id = UUID.randomUUID().toString();
                    items.add(new Accepted.Item(item.request().url(), id, null));
                    sent.add(emitter.sendMessage(message(item.request(), id, TraceParent.of(trace))));
                }
            }
        } catch (UnusableBody failure) {
            return Uni.createFrom().item(Problem.of(Response.Status.BAD_REQUEST, failure.getMessage()));
        }
        return Uni.join().all(sent).andFailFast()
                .replaceWith(() -> Response.accepted(new Accepted(sent.size(), items)).build())
                .onFailure().recoverWithItem(failure -> Problem.of(Response.Status.SERVICE_UNAVAILABLE, "Kafka does not take the URLs now"));
    }

    private static Message<byte[]> message(UrlRequest request, String id, TraceParent trace) {
        var headers = EventHeaders.of(EventHeaders.URL_REQUESTED, id, Instant.now(), request.url(), EventHeaders.JSON, trace);
        return Message.of(EventJson.write(request)).addMetadata(OutgoingKafkaRecordMetadata.<byte[]>builder().withHeaders(headers).build());
    }
}
