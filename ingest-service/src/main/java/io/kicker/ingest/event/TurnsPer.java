package io.kicker.ingest.event;

import java.net.URI;
import java.util.Locale;

import crawlercommons.domains.EffectiveTldFinder;

/** Who has one turn at a time: what {@code fetch-queue} is keyed by, so that one instance alone asks. */
public enum TurnsPer {

    /** Each host name for itself. */
    HOST {
        @Override
        String of(String host) {
            return host;
        }
    },
    /** All hosts of a registered domain together, by the Public Suffix List; addresses for themselves. */
    DOMAIN {
        @Override
        String of(String host) {
            // The private part of the list counts: the sites of a blog host are strangers to each other.
            String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
            return domain == null ? host : domain;
        }
    };

    abstract String of(String host);

    /** @throws IllegalArgumentException if the URL has no host */
    public String of(URI url) {
        if (url.getHost() == null) {
            throw new IllegalArgumentException("no host in " + url);
        }
        return of(url.getHost().toLowerCase(Locale.ROOT));
    }
}
