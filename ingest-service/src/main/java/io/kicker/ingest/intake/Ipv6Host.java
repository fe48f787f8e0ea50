package io.kicker.ingest.intake;

import java.net.InetAddress;
import java.net.UnknownHostException;

import io.netty.util.NetUtil;

/** IPv6 addresses in the place of a host's name (RFC 3986 section 3.2.2), brought to their one form (RFC 5952). */
final class Ipv6Host {

    private Ipv6Host() {
    }

    static boolean isBracketed(String host) {
        return host.startsWith("[");
    }

    /**
     * @param host in brackets
     * @return the same address as shortly as it can be written, in brackets; as IPv4 if it is a mapped one
     * @throws InvalidUrl if it is no address, or one with a zone, which means something on one machine only (RFC 6874)
     */
    static String shortest(String host) throws InvalidUrl {
        if (!host.matches("\\[[0-9a-fA-F.]*:[0-9a-fA-F:.]*]")) {
            throw new InvalidUrl("the host is a malformed IPv6 address");
        }
        try {
            // In brackets it is read as an address or not at all: no name service is asked.
            String text = NetUtil.toAddressString(InetAddress.getByName(host));
            return text.indexOf(':') < 0 ? text : "[" + text + "]";
        } catch (UnknownHostException failure) {
            throw new InvalidUrl("the host is a malformed IPv6 address");
        }
    }
}
