package io.kicker.ingest.frontier;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.kicker.ingest.discovery.Discoverer;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.fetch.BodyBudget;
import io.kicker.ingest.fetch.Fetcher;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.memory.FetchMemory;
import io.kicker.ingest.publish.OutcomeLog;
import io.kicker.ingest.robots.RobotsCache;
import io.kicker.ingest.robots.RobotsFetch;

/**
 * Puts a frontier together.
 *
 * @param turns       who has one at a time
 * @param spacing     between a host's requests, at least
 * @param slowing     of hosts that answer slowly
 * @param hold        a request whose turn is further away is parked
 * @param perHost     requests of one host held in memory
 * @param total       requests of all hosts held in memory
 * @param concurrency requests under way at once
 * @param redirects   from the canonical URL to the page, at most
 * @param window      in which a page is fetched once; zero for none
 * @param attempts    of a request, at most
 * @param delays      after the first, second … failure
 * @param maxAge      no try later than this after the first failure
 */
public record FrontierBuilder(TurnsPer turns, Spacing spacing, Slowing slowing, Duration hold, int perHost, int total, int concurrency, int redirects,
        Duration window, int attempts, List<Duration> delays, Duration maxAge) {

    public Frontier build(Fetcher fetcher, RobotsCache robots, String product, CanonicalUrls urls, BodyBudget budget, OutcomeLog log,
            FetchMemory memory, Discoverer discoverer) {
        Clock clock = Clock.systemUTC();
        var recollection = new Recollection(urls, turns, window, redirects, clock);
        var lanes = new Lanes(new LaneLimits(spacing, slowing, hold.toMillis(), perHost, total), () -> ThreadLocalRandom.current().nextDouble());
        var visitor = new Visitor(fetcher, robots, new RobotsFetch(fetcher, product), new Redirects(urls, turns, redirects), recollection, discoverer,
                budget, clock);
        var conclusions = new Conclusions(new RetryPolicy(attempts, delays, maxAge), turns, recollection, log, clock);
        return new Frontier(lanes, visitor, conclusions, recollection, memory, budget, log, concurrency);
    }
}
