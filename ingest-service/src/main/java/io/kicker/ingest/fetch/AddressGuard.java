package io.kicker.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which addresses may be connected to: not those of the IANA special-purpose registries (private, loopback, link-local with
 * the clouds' metadata, shared, multicast …), also not embedded in IPv6.
 */
public final class AddressGuard {

    private record Range(byte[] network, int prefix, String name) {

        boolean contains(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            for (int bit = 0; bit < prefix; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Range> ranges;
    private final Predicate<InetAddress> exceptions;

    public AddressGuard(boolean loopbackAllowed) {
        this(address -> loopbackAllowed && address.isLoopbackAddress());
    }

    /** @param exceptions addresses that may be connected to whatever they are */
    public AddressGuard(Predicate<InetAddress> exceptions) {
        this.exceptions = exceptions;
        this.ranges = bundled();
    }

    /** @return what is wrong with the address; empty if it may be connected to */
    public Optional<String> objection(InetAddress address) {
        if (exceptions.test(address)) {
            return Optional.empty();
        }
        return objection(address.getAddress());
    }

    private Optional<String> objection(byte[] address) {
        Optional<String> known = ranges.stream().filter(range -> range.contains(address)).map(Range::name).findFirst();
        if (known.isPresent() || address.length == 4) {
            return known;
        }
        byte[] embedded = embedded(address);
        if (embedded != null) {
            return objection(embedded).map(name -> name + " embedded in IPv6");
        }
        // 2000::/3 is all of IPv6 that is given out as global unicast (RFC 4291, IANA).
        return (address[0] & 0xe0) == 0x20 ? Optional.empty() : Optional.of("not global unicast");
    }

    /** The IPv4 address inside NAT64 (64:ff9b::/96, RFC 6052) and 6to4 (2002::/16, RFC 3056); null if none. */
    private static byte[] embedded(byte[] address) {
        if (new Range(new byte[] {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 96, "").contains(address)) {
            return Arrays.copyOfRange(address, 12, 16);
        }
        if (address[0] == 0x20 && address[1] == 0x02) {
            return Arrays.copyOfRange(address, 2, 6);
        }
        return null;
    }

    private static List<Range> bundled() {
        try (var in = AddressGuard.class.getResourceAsStream("special-purpose-addresses.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(AddressGuard::range).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Range range(String line) {
        String[] words = line.split("\\s+", 2);
        String[] network = words[0].split("/");
        try {
            return new Range(InetAddress.getByName(network[0]).getAddress(), Integer.parseInt(network[1]), words[1]);
        } catch (UnknownHostException failure) {
            throw new IllegalStateException("not a range: " + line, failure);
        }
    }
}
