package io.kicker.ingest.robots;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.fetch.Expected;
import io.kicker.ingest.fetch.Failed;
import io.kicker.ingest.fetch.FetchResult;
import io.kicker.ingest.fetch.Fetcher;
import io.kicker.ingest.fetch.Redirect;
import io.kicker.ingest.fetch.Refused;
import io.kicker.ingest.intake.InvalidUrl;
import io.kicker.ingest.intake.NormalUrl;

/** Gets an authority's robots.txt, following redirects also to other hosts as RFC 9309 section 2.3.1.2 asks. */
public final class RobotsFetch {

    private static final int REDIRECTS = 5;

    private final Fetcher fetcher;
    private final String product;

    /** @param product the name that robots.txt files call us by */
    public RobotsFetch(Fetcher fetcher, String product) {
        this.fetcher = fetcher;
        this.product = product;
    }

    /** The same, its requests made by another. */
    public RobotsFetch by(Fetcher other) {
        return new RobotsFetch(other, product);
    }

    /** @param url any URL of the authority */
    public CompletableFuture<FetchResult> ask(URI url) {
        return follow(robots(url), REDIRECTS);
    }

    /** What the answer says. Takes up to half a second for a file of the greatest length. */
    public RobotsAnswer read(URI url, FetchResult answer) {
        return new RobotsAnswer(RobotsRules.of(robots(url), answer, product), answer);
    }

    private static URI robots(URI url) {
        return url.resolve("/robots.txt");
    }

    private CompletableFuture<FetchResult> follow(URI robots, int left) {
        return fetcher.fetch(robots, Expected.ROBOTS).thenCompose(answer -> {
            URI next = answer instanceof Redirect redirect && left > 0 ? target(robots, redirect) : null;
            if (next != null) {
                return follow(next, left - 1);
            }
            return CompletableFuture.completedFuture(left < REDIRECTS ? moved(answer) : answer);
        });
    }

    /** The host's own forbidden address forbids its pages too; a file moved to one exists, and cannot be read. */
    private static FetchResult moved(FetchResult answer) {
        return answer instanceof Refused refused && refused.outcome() == Outcome.FORBIDDEN_ADDRESS
                ? new Failed("it is moved to where we may not connect to", null, null, refused.millis()) : answer;
    }

    private static URI target(URI from, Redirect redirect) {
        try {
            return redirect.location() == null ? null : NormalUrl.asSent(from, redirect.location());
        } catch (InvalidUrl noPlaceToAsk) {
            return null;
        }
    }
}
