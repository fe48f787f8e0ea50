package io.kicker.ingest.discovery;

import java.net.URI;
import java.util.Locale;

import crawlercommons.domains.EffectiveTldFinder;

/** Whose links are followed: a document is believed about its own site only. */
public enum Scope {

    /** The document's host, with and without {@code www.}. */
    HOST {
        @Override
        String of(String host) {
            return host.startsWith("www.") ? host.substring(4) : host;
        }
    },
    /** All hosts of the document's registered domain, by the Public Suffix List. */
    DOMAIN {
        @Override
        String of(String host) {
            String domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
            return domain == null ? host : domain;
        }
    };

    abstract String of(String host);

    boolean covers(URI document, URI link) {
        return of(document.getHost().toLowerCase(Locale.ROOT)).equals(of(link.getHost().toLowerCase(Locale.ROOT)));
    }
}
