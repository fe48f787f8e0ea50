package io.kicker.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.kicker.ingest.discovery.Scope;
import io.kicker.ingest.event.TurnsPer;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of ingest-service. */
@ConfigMapping(prefix = "kicker.ingest")
public interface IngestConfig {

    /**
     * This instance's name: one per instance and the same after a restart, for it is in the transactional ids. Two instances
     * of one name fence each other off.
     */
    @WithDefault("${HOSTNAME:ingest}")
    String instanceId();

    /** Local mode: loopback addresses and any port may be connected to, and no contact is needed. Never in production. */
    @WithDefault("false")
    boolean allowLoopback();

    /**
     * Host names answered from here and not by the name service: {@code host=ip}, {@code host=ip:port} or
     * {@code *.suffix=ip:port}. The addresses are checked like any other.
     */
    Optional<List<String>> hosts();

    UserAgent userAgent();

    Politeness politeness();

    Fetch fetch();

    Frontier frontier();

    Retry retry();

    Duplicates duplicates();

    Memory memory();

    Canonical canonical();

    Discovery discovery();

    Poll poll();

    Ledger ledger();

    Robots robots();

    /** Who we say we are. */
    interface UserAgent {

        /** The name in User-Agent, and in robots.txt files. */
        @WithDefault("Kicker")
        String product();

        /** A URL or e-mail address for site owners. Without one the service does not start, except in local mode. */
        Optional<String> contact();
    }

    /** How often a host is asked. */
    interface Politeness {

        /**
         * Who has one turn at a time and one spacing: {@code host}, each host name; or {@code domain}, all hosts of a registered domain
         * together. The same for all instances. After a change what is queued already is fetched as before.
         */
        @WithDefault("host")
        TurnsPer per();

        /** Least time from the end of one request to a host to the start of the next; a longer crawl delay wins. */
        @WithDefault("5s")
        Duration spacing();

        /**
         * Another spacing for a host, or for all hosts of a {@code *.suffix}: what its owner agreed to, or asked for. Keys in
         * quotes: {@code kicker.ingest.politeness.spacing-of."*.example.org"=1s}.
         */
        Map<String, Duration> spacingOf();

        /**
         * A host that answers slowly is left alone for this multiple of the time its answers take, if that is longer. 0 for no
         * slowing. Not for hosts with a spacing of their own.
         */
        @WithDefault("5")
        double slowing();

        /** The longest pause that slow answers lead to. */
        @WithDefault("60s")
        Duration slowingLimit();
    }

    /** Limits of one request. */
    interface Fetch {

        /** Requests under way at once, each to another host. More need more memory and sockets. */
        @WithDefault("256")
        int concurrency();

        /** To connect, and again for TLS. */
        @WithDefault("5s")
        Duration connectTimeout();

        /** Without a byte from the server. */
        @WithDefault("10s")
        Duration idleTimeout();

        /** For the whole request, from looking up its host's name. A slow drip of bytes ends here. */
        @WithDefault("30s")
        Duration deadline();

        /** Status line and headers; more is {@code too-large}. */
        @WithDefault("64K")
        MemorySize maxHeaders();

        /** The body after content decoding; more is {@code too-large}. Above 8 MiB the topics' and the broker's limits must be at least 2 MiB above it. */
        @WithDefault("8M")
        MemorySize maxBody();

        /** Of a body above 1 MiB after content decoding to what came over the network; more is {@code too-large}. Pages reach about 20. */
        @WithDefault("200")
        int maxRatio();

        /** Memory for all bodies, read and not yet written. Requests wait when half is used; with less than four bodies' worth the service does not start. */
        @WithDefault("48M")
        MemorySize bodyBudget();

        /** Redirects followed for one URL; more is {@code bad-redirect}. */
        @WithDefault("10")
        int redirects();

        /** Ports that may be connected to; another is {@code forbidden-address}. Any in local mode. */
        @WithDefault("80,443")
        Set<Integer> ports();
    }

    /** What is held in memory. */
    interface Frontier {

        /** Requests of all hosts; above it reading pauses. About 2 KB each. */
        @WithDefault("10000")
        int maxWaiting();

        /** Requests of one host; more are parked. */
        @WithDefault("1000")
        int maxWaitingPerHost();

        /** A request whose turn is further away is parked on a retry topic. */
        @WithDefault("30s")
        Duration hold();
    }

    /** Failures that may pass. */
    interface Retry {

        /** Tries in all; then the outcome is {@code unavailable}. */
        @WithDefault("5")
        int attempts();

        /** Waits after the first, second … failure; a host that is backed off may make them longer. At least 10 s have an effect. */
        @WithDefault("10s,10m,2h,12h")
        List<Duration> delays();

        /** No try later than this after the first failure, or after the host's back-off began; then the outcome is {@code unavailable}. */
        @WithDefault("24h")
        Duration maxAge();
    }

    /** The same page more than once. */
    interface Duplicates {

        /**
         * A page fetched or found unchanged this recently is not asked for again, and a redirect seen this recently is believed;
         * {@code refetch} overrides. As far back as {@code memory.max-pages} reaches. 0 switches it off: then a page that is asked for twice is
         * requested twice.
         */
        @WithDefault("1h")
        Duration window();
    }

    /** What is remembered of pages. */
    interface Memory {

        /**
         * After that a page is fetched as if for the first time, and published even if it did not change. Not longer than
         * {@code fetch-memory} keeps its records.
         */
        @WithDefault("7d")
        Duration keep();

        /**
         * Pages and redirects remembered by an instance that owns all of {@code fetch-queue}; each partition has its share. The
         * least recently used are forgotten first. At least ten times as many records are read when partitions come.
         */
        @WithDefault("100000")
        int maxPages();
    }

    /** Canonical URLs. */
    interface Canonical {

        /**
         * A file of query parameters dropped from every URL, beside those that are known: a name, or a prefix and {@code *}, a
         * line, and the domain if the rule holds for one publisher only. Read at the start. All instances must have the same.
         */
        Optional<Path> parameters();
    }

    /** Feeds, sitemaps and pages that are read for their links, where {@code discover} asks for it. */
    interface Discovery {

        /** Links taken of one document, the newest; more are left. */
        @WithDefault("1000")
        int maxLinks();

        /** Links to what is older are left, as far as a document gives dates. 0 for no limit. */
        @WithDefault("7d")
        Duration maxAge();

        /** Whose links are followed: {@code host}, the document's own with and without {@code www.}; or {@code domain}, all of its registered domain. */
        @WithDefault("host")
        Scope scope();
    }

    /** Sources that are asked for regularly. */
    interface Poll {

        /**
         * A file with a source a line: {@code feed}, {@code sitemap} or {@code links}, its URL, and perhaps a label. Looked at
         * again every 15 s. None: nothing is asked for on its own.
         */
        Optional<Path> sources();

        /** The first interval of a source. */
        @WithDefault("15m")
        Duration interval();

        /** No source is asked for more often, however much is new on it. */
        @WithDefault("5m")
        Duration shortest();

        /** No source is asked for less often, even if it does not answer. Less than {@code memory.keep}. */
        @WithDefault("24h")
        Duration longest();
    }

    /** Transactions. */
    interface Ledger {

        /** A result waits at most this long for others to share its transaction. Shorter means more transactions. */
        @WithDefault("50ms")
        Duration maxAge();

        /** Results in one transaction. */
        @WithDefault("500")
        int maxResults();
    }

    /** robots.txt. */
    interface Robots {

        /** How long one is believed; RFC 9309 asks for no more than 24 hours. */
        @WithDefault("24h")
        Duration keep();

        /** Authorities remembered, and no more than 40 MB of rules, the longest dropped first; else the least recently asked. */
        @WithDefault("10000")
        int maxHosts();
    }
}
