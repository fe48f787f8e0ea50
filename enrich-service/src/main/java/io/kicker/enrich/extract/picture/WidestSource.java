package io.kicker.enrich.extract.picture;

import java.util.Optional;

/**
 * Finds the largest image of sets of addresses as {@code srcset} has them: an address and its width or density, parted by commas (WHATWG HTML,
 * 4.8.4.2.2). Takes time that grows with the sets alone.
 */
final class WidestSource {

    private String address;
    private double most;
    private String set;
    private int at;

    /** Looks at the images of one more set. Of those without a size the first counts, and data in place of an address never does. */
    void add(String set) {
        this.set = set;
        at = 0;
        for (skip(); at < set.length(); skip()) {
            int start = at;
            while (at < set.length() && !isSpace(set.charAt(at))) {
                at++;
            }
            int end = at;
            while (end > start && set.charAt(end - 1) == ',') {
                end--;
            }
            double size = end < at ? 1 : described();
            if (size > most && !set.startsWith("data:", start)) {
                address = set.substring(start, end);
                most = size;
            }
        }
    }

    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** The width, or twice the density, that is said of it; 0 if there is none. */
    double size() {
        return most;
    }

    private void skip() {
        while (at < set.length() && (set.charAt(at) == ',' || isSpace(set.charAt(at)))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return (c <= ' ' || c > 127) && Character.isWhitespace(c);
    }

    /** A density of two is wider than no size at all; a set has either widths or densities. */
    private double described() {
        int comma = set.indexOf(',', at);
        int end = comma < 0 ? set.length() : comma;
        String descriptor = set.substring(at, end).strip();
        at = end;
        if (descriptor.isEmpty()) {
            return 1;
        }
        try {
            double number = Double.parseDouble(descriptor.substring(0, descriptor.length() - 1));
            return descriptor.endsWith("x") ? number * 2 : descriptor.endsWith("w") ? number : 0;
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
