package io.kicker.ingest.frontier;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.kicker.ingest.discovery.Discoverer;
import io.kicker.ingest.discovery.UnreadableDocument;
import io.kicker.ingest.event.Discover;
import io.kicker.ingest.event.Discovery;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.event.Permit;
import io.kicker.ingest.fetch.BodyBudget;
import io.kicker.ingest.fetch.Expected;
import io.kicker.ingest.fetch.Failed;
import io.kicker.ingest.fetch.FetchResult;
import io.kicker.ingest.fetch.Fetcher;
import io.kicker.ingest.fetch.NotModified;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.fetch.Redirect;
import io.kicker.ingest.fetch.Refused;
import io.kicker.ingest.fetch.Validators;
import io.kicker.ingest.memory.PageHash;
import io.kicker.ingest.memory.RememberedPage;
import io.kicker.ingest.robots.RobotsAnswer;
import io.kicker.ingest.robots.RobotsCache;
import io.kicker.ingest.robots.RobotsFetch;
import io.kicker.ingest.robots.RobotsRules;
import io.kicker.ingest.robots.UsageSignals;

/** Uses one turn at a host: for its robots.txt if that is not known, else for the page. */
final class Visitor {

    // Read at once, in a millisecond or two, and that is nearly all. Longer ones would hold up the network of others.
    private static final int SHORT_ROBOTS_BYTES = 32 * 1024;

    private final Fetcher fetcher;
    private final RobotsCache robots;
    private final RobotsFetch robotsFetch;
    private final Redirects redirects;
    private final Recollection recollection;
    private final Discoverer discoverer;
    private final BodyBudget budget;
    private final Clock clock;

    Visitor(Fetcher fetcher, RobotsCache robots, RobotsFetch robotsFetch, Redirects redirects, Recollection recollection,
            Discoverer discoverer, BodyBudget budget, Clock clock) {
        this.fetcher = fetcher;
        this.robots = robots;
        this.robotsFetch = robotsFetch;
        this.redirects = redirects;
        this.recollection = recollection;
        this.discoverer = discoverer;
        this.budget = budget;
        this.clock = clock;
    }

    /** What the requests of one turn are made by. */
    Line line() {
        return new Line(fetcher);
    }

    /** How a request ends that the host's robots.txt, if it is known, disallows. */
    Optional<Visit> denied(PendingFetch pending) {
        URI url = pending.request().next();
        return robots.get(url).filter(rules -> !rules.allows(url)).map(rules -> disallowed());
    }

    private static Visit disallowed() {
        return new Visit.Ended(Outcome.ROBOTS_DENIED, "robots.txt disallows it", null, null);
    }

    CompletableFuture<Visit> visit(PendingFetch pending, Line line) {
        FetchRequest request = pending.request();
        URI url = request.next();
        Optional<RobotsRules> rules = robots.get(url);
        if (rules.isEmpty() && !isPermitted(request)) {
            return robotsFetch.by(line).ask(url).thenCompose(answer -> {
                Supplier<Visit> reading = () -> afterRobots(request, robotsFetch.read(url, answer));
                return answer instanceof Page page && page.body().length > SHORT_ROBOTS_BYTES ? inTurn(reading, answer)
                        : CompletableFuture.completedFuture(reading.get());
            });
        }
        if (rules.isPresent() && !rules.get().allows(url)) {
            return CompletableFuture.completedFuture(disallowed());
        }
        Optional<RememberedPage> known = recollection.page(pending);
        Validators validators = known.map(page -> recollection.keepable(request, page.validators())).orElse(Validators.NONE);
        UsageSignals signals = rules.map(RobotsRules::signals)
                .orElseGet(() -> new UsageSignals(request.permit().contentSignal(), request.permit().contentUsage()));
        Discovery discovery = request.discovery();
        if (discovery == null) {
            return line.fetch(url, Expected.PAGE, validators).thenApply(result -> meaning(pending, known, signals, result));
        }
        Expected expected = discovery.as() == Discover.LINKS ? Expected.PAGE : Expected.LIST;
        return line.fetch(url, expected, validators).thenCompose(result -> inTurn(() -> meaning(pending, known, signals, result), result));
    }

    /**
     * On the one thread that reads lists and long robots.txt files. What waits for it is memory in use: without counting it, list after list would be
     * fetched.
     */
    private CompletableFuture<Visit> inTurn(Supplier<Visit> reading, FetchResult result) {
        Runnable giveBack = budget.hold(result instanceof Page page ? page.body().length : 0);
        return CompletableFuture.supplyAsync(reading, discoverer.thread()).whenComplete((visit, failure) -> giveBack.run());
    }

    /** Whether robots.txt was read for it: others can have pushed the rules out of memory before its turn for the page, every time. */
    private boolean isPermitted(FetchRequest request) {
        return request.permit() != null && request.permit().until().isAfter(clock.instant());
    }

    private Visit afterRobots(FetchRequest request, RobotsAnswer read) {
        if (read.isCrowded()) {
            return new Visit.Crowded();
        }
        if (read.rules().isDeferred()) {
            // Not remembered: the host is backed off, and asked for it again afterwards. The status is not the page's.
            return new Visit.Failed("robots.txt cannot be had: " + read.problem(), null, read.retryAfter(), null, HostTrouble.NO_ROBOTS);
        }
        RobotsRules rules = read.rules();
        Instant until = robots.put(request.next(), rules);
        if (!rules.allows(request.next())) {
            return disallowed();
        }
        return new Visit.AnotherTurn(request.permitted(new Permit(until, rules.signals().contentSignal(), rules.signals().contentUsage())));
    }

    /** The least time between requests that the host of this URL asks for; empty if that is not known. */
    Optional<Duration> crawlDelay(URI url) {
        return robots.get(url).map(RobotsRules::crawlDelay);
    }

    private Visit meaning(PendingFetch pending, Optional<RememberedPage> known, UsageSignals signals, FetchResult result) {
        FetchRequest request = pending.request();
        return switch (result.kind()) {
            case PAGE -> pageOrSame(request, known, signals, (Page) result);
            case NOT_MODIFIED -> notModified(pending, known.orElseThrow(), (NotModified) result);
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
            case CROWDED -> new Visit.Crowded();
        };
    }

    private Visit pageOrSame(FetchRequest request, Optional<RememberedPage> known, UsageSignals signals, Page page) {
        return known.filter(before -> PageHash.of(page).equals(before.hash())).<Visit>map(before -> {
            var validators = recollection.keepable(request, page.validators());
            return new Visit.Unchanged("HTTP status " + page.status() + " with the same bytes", page.status(), page.millis(),
                    before.renewed(clock.instant(), request.submissionId(), validators));
        }).orElseGet(() -> request.discovery() == null ? new Visit.Fetched(page, signals) : discovered(request, page));
    }

    private Visit discovered(FetchRequest request, Page page) {
        try {
            return new Visit.Discovered(page, discoverer.read(request.next(), request.discovery(), page));
        } catch (UnreadableDocument failure) {
            return new Visit.Ended(Outcome.REJECTED, failure.getMessage(), page.status(), page.millis());
        }
    }

    private Visit notModified(PendingFetch pending, RememberedPage known, NotModified answer) {
        if (!answer.validators().speaksOf(known.validators())) {
            recollection.forget(pending);
            return new Visit.AnotherTurn(pending.request());
        }
        return new Visit.Unchanged("HTTP status 304", 304, answer.millis(),
                known.renewed(clock.instant(), pending.request().submissionId(), answer.validators()));
    }
}
