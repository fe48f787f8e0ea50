package io.kicker.ingest.discovery;

import java.net.URI;

import io.kicker.ingest.event.TurnsPer;

/** Whose links are followed: a document is believed about its own site only. */
public enum Scope {

    /** The document's host, with and without {@code www.}. */
    HOST {
        @Override
        String of(URI url) {
            String host = TurnsPer.HOST.of(url);
            return host.startsWith("www.") ? host.substring(4) : host;
        }
    },
    /** All hosts of the document's registered domain, by the Public Suffix List. */
    DOMAIN {
        @Override
        String of(URI url) {
            return TurnsPer.DOMAIN.of(url);
        }
    };

    abstract String of(URI url);

    boolean covers(URI document, URI link) {
        return of(document).equals(of(link));
    }
}
