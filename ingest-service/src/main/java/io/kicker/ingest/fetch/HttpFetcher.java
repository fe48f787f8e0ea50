package io.kicker.ingest.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import io.kicker.ingest.event.Outcome;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/** Makes requests with Vert.x' HTTP client. */
public final class HttpFetcher implements Fetcher, AutoCloseable {

    private final Vertx vertx;
    private final HttpClient client;
    private final NameThreads names;
    private final HostResolver resolver;
    private final AddressGuard guard;
    private final FetchLimits limits;
    private final BodyBudget budget;
    private final String userAgent;

    public HttpFetcher(Vertx vertx, HostResolver resolver, AddressGuard guard, FetchLimits limits, BodyBudget budget, String userAgent) {
        this.vertx = vertx;
        this.client = vertx.httpClientBuilder().with(ClientOptions.of(limits)).withConnectHandler(HttpFetcher::connected).build();
        this.names = new NameThreads(vertx);
        this.resolver = resolver;
        this.guard = guard;
        this.limits = limits;
        this.budget = budget;
        this.userAgent = userAgent;
    }

    private static void connected(HttpConnection connection) {
        WireBytes.countOn(connection);
        WholeBodies.on(connection);
    }

    @Override
    public CompletableFuture<FetchResult> fetch(URI url, Expected expected, Validators known) {
        var exchange = new Exchange(vertx, limits, budget, expected, known);
        int port = port(url);
        if (!limits.allows(port)) {
            exchange.end(new Refused(Outcome.FORBIDDEN_ADDRESS, "port " + port + " is not allowed", null, 0));
            return exchange.result();
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        names.call(host, () -> exchange.begin() ? permitted(host) : null)
                .onSuccess(place -> request(url, port, place, expected.accept(), known, exchange))
                .onFailure(exchange::fail);
        return exchange.result();
    }

    /** The address to connect to; all of a host's addresses must be permitted, for which one is used is not the host's choice. */
    private HostResolver.Place permitted(String host) throws UnknownHostException, ForbiddenAddress {
        List<HostResolver.Place> places = resolver.resolve(host);
        for (HostResolver.Place place : places) {
            Optional<String> objection = guard.objection(place.address());
            if (objection.isPresent()) {
                throw new ForbiddenAddress(host + " is at " + place.address().getHostAddress() + ": " + objection.get());
            }
        }
        return places.get(0);
    }

    private void request(URI url, int port, HostResolver.Place place, String accept, Validators known, Exchange exchange) {
        if (exchange.result().isDone()) {
            return;
        }
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setSsl(isTls(url))
                .setHost(url.getHost())
                .setPort(port)
                .setURI(pathAndQuery(url))
                .setServer(address(place, port))
                .putHeader("User-Agent", userAgent)
                .putHeader("Accept", accept)
                .putHeader("Accept-Language", "*");
        // If-None-Match wins where a server knows both (RFC 9110 section 13.2.2).
        if (known.etag() != null) {
            options.putHeader("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            options.putHeader("If-Modified-Since", known.lastModified());
        }
        client.request(options).onSuccess(exchange::send).onFailure(exchange::fail);
    }

    private static SocketAddress address(HostResolver.Place place, int port) {
        // By number and without the name, so that nothing can resolve it a second time.
        InetAddress address = place.address();
        return SocketAddress.inetSocketAddress(place.port() == 0 ? port : place.port(), address.getHostAddress());
    }

    private static String pathAndQuery(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }

    private static boolean isTls(URI url) {
        return url.getScheme().equalsIgnoreCase("https");
    }

    private static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : isTls(url) ? 443 : 80;
    }

    @Override
    public void close() {
        client.close();
        names.close();
    }
}
