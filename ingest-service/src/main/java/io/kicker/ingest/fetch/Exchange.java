package io.kicker.ingest.fetch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;

import io.kicker.ingest.event.Brief;
import io.kicker.ingest.event.Outcome;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.compression.DecompressionException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;

/** One request under way: its time and size are watched, and it ends exactly once. */
final class Exchange {

    private final CompletableFuture<FetchResult> result = new CompletableFuture<>();
    private final Vertx vertx;
    private final FetchLimits limits;
    private final Expected expected;
    private final Validators known;
    private final BodyReader body;
    private volatile long startNanos = System.nanoTime();
    private long timer;
    private volatile HttpClientRequest request;
    private volatile Integer status;
    private volatile WireBytes wire;
    private volatile long wireBefore;
    private volatile boolean readToEnd;

    Exchange(Vertx vertx, FetchLimits limits, BodyBudget budget, Expected expected, Validators known) {
        this.vertx = vertx;
        this.limits = limits;
        this.expected = expected;
        this.known = known;
        this.body = new BodyReader(budget);
        // Until it begins it waits for the names of others.
        this.timer = vertx.setTimer(limits.deadline().toMillis(), id -> end(new Crowded()));
        result.whenComplete((value, failure) -> cleanUp());
    }

    CompletableFuture<FetchResult> result() {
        return result;
    }

    /**
     * From now on it is the server's time.
     *
     * @return whether it is still wanted
     */
    boolean begin() {
        boolean wanted = watchAnew();
        if (!wanted) {
            end(new Crowded());
        }
        return wanted;
    }

    /** @return false if it was too late for that */
    private synchronized boolean watchAnew() {
        if (!vertx.cancelTimer(timer)) {
            return false;
        }
        startNanos = System.nanoTime();
        timer = vertx.setTimer(limits.deadline().toMillis(), id -> failed("no complete answer within " + limits.deadline().toSeconds() + " s"));
        return true;
    }

    void send(HttpClientRequest request) {
        this.request = request;
        if (result.isDone()) {
            request.reset();
            return;
        }
        wire = WireBytes.of(request.connection());
        wireBefore = wire.count();
        request.exceptionHandler(this::fail);
        // Whatever it is that a server's headers do to us, it ends the exchange now and not at its deadline.
        request.send().map(response -> {
            receive(response);
            return response;
        }).onFailure(this::fail);
    }

    void end(FetchResult value) {
        result.complete(value);
    }

    /** Ends it with what a failure of the network, or of the answer's form, means. */
    void fail(Throwable failure) {
        if (failure instanceof ForbiddenAddress) {
            refused(Outcome.FORBIDDEN_ADDRESS, failure.getMessage());
        } else if (failure instanceof WholeBodies.CutOff) {
            failed(failure.getMessage());
        } else if (failure instanceof DecompressionException) {
            refused(Outcome.REJECTED, "the body is not encoded as its Content-Encoding says");
        } else if (failure instanceof TooLongFrameException) {
            refused(Outcome.TOO_LARGE, "headers of more than " + limits.maxHeaderBytes() + " bytes");
        } else {
            failed(describe(failure));
        }
    }

    private void receive(HttpClientResponse response) {
        if (result.isDone()) {
            return;
        }
        status = response.statusCode();
        response.exceptionHandler(this::fail);
        FetchResult early = new ResponseHead(response, expected, known, limits).verdict(millis());
        if (early != null) {
            end(early);
            return;
        }
        int limit = expected == Expected.ROBOTS ? FetchLimits.MAX_ROBOTS_BYTES : limits.maxBodyBytes();
        response.handler(chunk -> {
            if (result.isDone()) {
                return;
            }
            long length = body.length() + chunk.length();
            if (length > limit) {
                overflow(response, chunk);
            } else if (limits.isBomb(length, wire.count() - wireBefore)) {
                refused(Outcome.TOO_LARGE, "a body of more than " + limits.maxRatio() + " times the bytes it was packed in");
            } else if (!body.add(chunk)) {
                end(new Crowded());
            }
        });
        response.endHandler(end -> {
            readToEnd = true;
            complete(response);
        });
    }

    private void overflow(HttpClientResponse response, Buffer chunk) {
        switch (expected) {
            case PAGE, LIST -> refused(Outcome.TOO_LARGE, "a body of more than " + limits.maxBodyBytes() + " bytes");
            case ROBOTS -> {
                if (body.add(chunk.slice(0, FetchLimits.MAX_ROBOTS_BYTES - body.length()))) {
                    complete(response);
                } else {
                    end(new Crowded());
                }
            }
        }
    }

    private void complete(HttpClientResponse response) {
        if (result.isDone()) {
            return;
        }
        byte[] bytes = body.bytes();
        String type = response.getHeader("Content-Type");
        if (expected == Expected.PAGE && (type == null || type.isBlank()) && !HtmlType.looksLikeHtml(bytes)) {
            refused(Outcome.UNSUPPORTED_TYPE, "no Content-Type, and it does not look like HTML");
        } else {
            end(new Page(response.statusCode(), headers(response), bytes, millis()));
        }
    }

    private static Map<String, String> headers(HttpClientResponse response) {
        Map<String, String> headers = new HashMap<>();
        response.headers().forEach((name, value) -> headers.merge(name.toLowerCase(Locale.ROOT), value, (a, b) -> a + ", " + b));
        return headers;
    }

    private void refused(Outcome outcome, String reason) {
        end(new Refused(outcome, reason, status, millis()));
    }

    private void failed(String reason) {
        end(new Failed(reason, status, null, millis()));
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos);
    }

    /** Closes the connection unless the response was read to its end, and gives its memory back. */
    private void cleanUp() {
        stopWatching();
        HttpClientRequest sent = request;
        if (sent != null && !readToEnd) {
            sent.reset();
        }
        body.release();
    }

    private synchronized void stopWatching() {
        vertx.cancelTimer(timer);
    }

    private static String describe(Throwable failure) {
        // Of TLS it says no more than that it failed; whether the certificate is at fault, or what else, is at its bottom.
        return failure instanceof SSLException ? named(failure) + ": " + new Brief(named(root(failure))) : named(failure);
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null ? failure : root(failure.getCause());
    }

    private static String named(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : failure.getClass().getSimpleName() + ": " + message;
    }
}
