package io.kicker.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names answered from a table before the operating system is asked, so that many host names can live on loopback in tests
 * and local mode. Rules: {@code host=ip}, {@code host=ip:port} or {@code *.suffix=ip:port}; an IPv6 address in brackets.
 */
public final class HostTable implements HostResolver {

    private record Rule(String pattern, Place place) {

        boolean matches(String host) {
            return pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : host.equals(pattern);
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    /** @throws IllegalArgumentException if a rule cannot be read */
    public HostTable(List<String> rules) {
        rules.forEach(rule -> this.rules.add(read(rule)));
    }

    @Override
    public List<Place> resolve(String host) throws UnknownHostException {
        for (Rule rule : rules) {
            if (rule.matches(host)) {
                return List.of(rule.place());
            }
        }
        List<Place> places = new ArrayList<>();
        for (InetAddress address : InetAddress.getAllByName(host)) {
            places.add(new Place(address, 0));
        }
        return places;
    }

    private static Rule read(String rule) {
        int equals = rule.indexOf('=');
        String target = rule.substring(equals + 1).strip();
        int colon = target.endsWith("]") ? -1 : target.lastIndexOf(':');
        String ip = colon < 0 ? target : target.substring(0, colon);
        if (equals < 1 || !ip.matches("[0-9.]+|\\[[0-9a-fA-F:.]+]")) {
            throw new IllegalArgumentException("not host=ip or host=ip:port: " + rule);
        }
        try {
            int port = colon < 0 ? 0 : Integer.parseInt(target.substring(colon + 1));
            return new Rule(rule.substring(0, equals).strip().toLowerCase(Locale.ROOT), new Place(InetAddress.getByName(ip), port));
        } catch (UnknownHostException failure) {
            throw new IllegalArgumentException("not an IP address: " + rule, failure);
        }
    }
}
