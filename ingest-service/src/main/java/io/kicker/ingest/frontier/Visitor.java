package io.kicker.ingest.frontier;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.fetch.Expected;
import io.kicker.ingest.fetch.Failed;
import io.kicker.ingest.fetch.FetchResult;
import io.kicker.ingest.fetch.Fetcher;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.fetch.Redirect;
import io.kicker.ingest.fetch.Refused;
import io.kicker.ingest.robots.RobotsCache;
import io.kicker.ingest.robots.RobotsFetch;
import io.kicker.ingest.robots.RobotsRules;

/** Uses one turn at a host: for its robots.txt if that is not known, else for the page. */
final class Visitor {

    // Memory is short for moments only.
    private static final Duration CROWDED_WAIT = Duration.ofMillis(200);

    private final Fetcher fetcher;
    private final RobotsCache robots;
    private final RobotsFetch robotsFetch;
    private final Redirects redirects;

    Visitor(Fetcher fetcher, RobotsCache robots, RobotsFetch robotsFetch, Redirects redirects) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.robotsFetch = robotsFetch;
        this.redirects = redirects;
    }

    CompletableFuture<Visit> visit(FetchRequest request) {
        URI url = request.next();
        Optional<RobotsRules> rules = robots.get(url);
        if (rules.isEmpty()) {
            return robotsFetch.rulesFor(url).thenApply(read -> {
                if (read.isDeferred()) {
                    // Not remembered: the host is backed off, and asked for it again afterwards.
                    return new Visit.Failed("robots.txt cannot be had", null, null, null, HostTrouble.NO_ROBOTS);
                }
                robots.put(url, read);
                return new Visit.AnotherTurn(Duration.ZERO);
            });
        }
        if (!rules.get().allows(url)) {
            return CompletableFuture.completedFuture(
                    new Visit.Ended(Outcome.ROBOTS_DENIED, "robots.txt disallows it", null, null));
        }
        return fetcher.fetch(url, Expected.PAGE).thenApply(result -> meaning(request, result));
    }

    /** The least time between requests that the host of this URL asks for. */
    Duration crawlDelay(URI url) {
        return robots.get(url).map(RobotsRules::crawlDelay).orElse(Duration.ZERO);
    }

    private Visit meaning(FetchRequest request, FetchResult result) {
        return switch (result.kind()) {
            case PAGE -> new Visit.Fetched((Page) result);
            case REDIRECT -> redirects.follow(request, (Redirect) result);
            case REFUSED -> {
                var refused = (Refused) result;
                yield new Visit.Ended(refused.outcome(), refused.reason(), refused.status(), refused.millis());
            }
            case FAILED -> {
                var failed = (Failed) result;
                yield new Visit.Failed(failed.reason(), failed.status(), failed.retryAfter(), failed.millis(),
                        HostTrouble.of(failed.status()));
            }
            case CROWDED -> new Visit.AnotherTurn(CROWDED_WAIT);
        };
    }
}
