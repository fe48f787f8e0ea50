package io.kicker.ingest.frontier;

import java.net.URI;

import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.fetch.Redirect;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.InvalidUrl;
import io.kicker.ingest.intake.NormalUrl;

/** Where redirects lead. The target waits for its own host's turn, and its own robots.txt is asked. */
final class Redirects {

    private final CanonicalUrls urls;
    private final TurnsPer turns;
    private final int most;

    /** @param most redirects from the canonical URL to the page */
    Redirects(CanonicalUrls urls, TurnsPer turns, int most) {
        this.urls = urls;
        this.turns = turns;
        this.most = most;
    }

    Visit follow(FetchRequest request, Redirect redirect) {
        if (redirect.location() == null || redirect.location().isBlank()) {
            return bad("a redirect without Location", redirect);
        }
        URI target;
        try {
            target = NormalUrl.asSent(request.next(), redirect.location());
            // The key of the page that it leads to.
            urls.of(target.toString());
        } catch (InvalidUrl failure) {
            return bad("a redirect to what is no page's URL: " + failure.getMessage(), redirect);
        }
        // As texts: to java.net.URI an escape is the same in small letters.
        if (target.toString().equals(request.next().toString()) || request.chain().contains(target.toString())) {
            return bad("a redirect loop", redirect);
        }
        if (request.chain().size() >= most) {
            return bad("more than " + most + " redirects", redirect);
        }
        return new Visit.Redirected(request.redirectedTo(target, turns));
    }

    private static Visit bad(String reason, Redirect redirect) {
        return new Visit.Ended(Outcome.BAD_REDIRECT, reason, redirect.status(), redirect.millis());
    }
}
