package io.kicker.ingest.intake;

/**
 * IPv4 addresses as browsers read them (WHATWG URL, "ends in a number" and the IPv4 parser): decimal, octal and
 * hexadecimal, one to four parts.
 */
final class NumericHost {

    private NumericHost() {
    }

    /** Whether the last label is a number, so that the host must be an IPv4 address. */
    static boolean isNumeric(String host) {
        String trimmed = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        String last = trimmed.substring(trimmed.lastIndexOf('.') + 1);
        return !last.isEmpty() && (last.chars().allMatch(c -> c >= '0' && c <= '9') || last.matches("0[xX][0-9a-fA-F]*"));
    }

    /** @throws InvalidUrl if the numbers are no IPv4 address */
    static String dotted(String host) throws InvalidUrl {
        String[] parts = (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).split("\\.", -1);
        if (parts.length > 4) {
            throw new InvalidUrl("the host is a malformed IPv4 address");
        }
        long address = 0;
        for (int i = 0; i < parts.length - 1; i++) {
            address |= number(parts[i], 255) << (24 - 8 * i);
        }
        // The last part fills all bytes that are left.
        address |= number(parts[parts.length - 1], (1L << (8 * (5 - parts.length))) - 1);
        return (address >> 24) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
    }

    private static long number(String part, long max) throws InvalidUrl {
        try {
            long value;
            if (part.matches("0[xX][0-9a-fA-F]*")) {
                value = part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
            } else if (part.length() > 1 && part.startsWith("0")) {
                value = Long.parseLong(part, 8);
            } else {
                value = Long.parseLong(part);
            }
            if (value < 0 || value > max) {
                throw new InvalidUrl("the host is a malformed IPv4 address");
            }
            return value;
        } catch (NumberFormatException failure) {
            throw new InvalidUrl("the host is a malformed IPv4 address");
        }
    }
}
