package io.kicker.ingest.frontier;

import java.time.Duration;

import io.kicker.ingest.discovery.Finds;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.memory.RememberedPage;
import io.kicker.ingest.robots.UsageSignals;

/** How a request's turn at its host ended. */
sealed interface Visit {

    /** The variants, for switches that must name them all. */
    enum Kind { FETCHED, DISCOVERED, UNCHANGED, ENDED, FAILED, REDIRECTED, ANOTHER_TURN, CROWDED }

    Kind kind();

    /** Whether a host that was asked has answered, whatever it said. */
    default boolean isAnswer() {
        return true;
    }

    /** The page is here, and what robots.txt says of its use. */
    record Fetched(Page page, UsageSignals signals) implements Visit {
        @Override
        public Kind kind() {
            return Kind.FETCHED;
        }
    }

    /** A list of links was read. */
    record Discovered(Page page, Finds finds) implements Visit {
        @Override
        public Kind kind() {
            return Kind.DISCOVERED;
        }
    }

    /** The page is as it was: the server said so, or the body is the same to the byte. */
    record Unchanged(String reason, int status, long millis, RememberedPage page) implements Visit {
        @Override
        public Kind kind() {
            return Kind.UNCHANGED;
        }
    }

    /** There will be no page, for good. Status and millis may be null. */
    record Ended(Outcome outcome, String reason, Integer status, Long millis) implements Visit {
        @Override
        public Kind kind() {
            return Kind.ENDED;
        }
    }

    /** This attempt failed; another may not. Status, retryAfter and millis may be null. */
    record Failed(String reason, Integer status, Duration retryAfter, Long millis, HostTrouble trouble) implements Visit {
        @Override
        public Kind kind() {
            return Kind.FAILED;
        }

        @Override
        public boolean isAnswer() {
            return false;
        }
    }

    /** The server points to another URL, of this host or another. */
    record Redirected(FetchRequest next) implements Visit {
        @Override
        public Kind kind() {
            return Kind.REDIRECTED;
        }
    }

    /** The turn was used for something else, such as robots.txt: then this. */
    record AnotherTurn(FetchRequest next) implements Visit {
        @Override
        public Kind kind() {
            return Kind.ANOTHER_TURN;
        }
    }

    /** Given up by us for want of memory or threads: the same request again in a moment. */
    record Crowded() implements Visit {
        @Override
        public Kind kind() {
            return Kind.CROWDED;
        }

        @Override
        public boolean isAnswer() {
            return false;
        }
    }
}
