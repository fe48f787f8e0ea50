package io.kicker.enrich.extract.address;

import java.util.regex.Pattern;

/** The address of a site's front page. */
public final class FrontPage {

    private static final Pattern ADDRESS = Pattern.compile("(?:.*/)?https?://[^/]+/?|/");

    private FrontPage() {
    }

    /** Whether an address as a link has it leads there, or to an archive's copy: a host's name and nothing behind it. */
    public static boolean isAt(String address) {
        int last = address.lastIndexOf('/', address.length() - 2);
        return (last < 0 || address.startsWith("://", last - 2)) && ADDRESS.matcher(address).matches();
    }
}
