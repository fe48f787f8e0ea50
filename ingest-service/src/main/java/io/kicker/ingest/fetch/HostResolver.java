package io.kicker.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds a host's addresses. May block. */
public interface HostResolver {

    /**
     * A place to connect to.
     *
     * @param port to connect to in place of the URL's, or 0 for the URL's
     */
    record Place(InetAddress address, int port) {
    }

    /** @throws UnknownHostException if there is none */
    List<Place> resolve(String host) throws UnknownHostException;
}
