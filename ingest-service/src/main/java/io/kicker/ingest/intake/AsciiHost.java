package io.kicker.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;

/**
 * An internationalised host name in ASCII, as browsers make it: by UTS #46, nontransitional, for a name with {@code ß} is another's than the
 * one with {@code ss}. Other hosts stay as they are.
 */
final class AsciiHost {

    private static final IDNA RULES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    // Such names are in use, and browsers take them (WHATWG URL, "domain to ASCII": CheckHyphens is false).
    private static final Set<IDNA.Error> HARMLESS =
            EnumSet.of(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN, IDNA.Error.HYPHEN_3_4);

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");

    // Of DNS; of the longest names ICU makes nothing.
    private static final int LONGEST = 253;

    private AsciiHost() {
    }

    /** @throws InvalidUrl if no host can have this name */
    static String of(String host) throws InvalidUrl {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(host)) {
            return host;
        }
        if (host.length() > LONGEST) {
            throw new InvalidUrl("the host is malformed");
        }
        var read = new IDNA.Info();
        String ascii = RULES.nameToASCII(host, new StringBuilder(), read).toString();
        // What looks like a slash or a colon becomes one.
        if (!HARMLESS.containsAll(read.getErrors()) || !NAME.matcher(ascii).matches()) {
            throw new InvalidUrl("the host is malformed");
        }
        return ascii;
    }
}
