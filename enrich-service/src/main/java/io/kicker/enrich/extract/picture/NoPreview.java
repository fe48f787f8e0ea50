package io.kicker.enrich.extract.picture;

import java.util.regex.Pattern;

import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.address.Canonical;
import io.kicker.enrich.page.LowerCase;

/** Tells what metadata name where a page has no preview: nothing, or the mark of the whole site. An article may well be about another's mark. */
final class NoPreview {

    private static final Pattern FILE = Pattern.compile("placeholder|(?:logo|icon|brand|emblem|(?<!\\p{L})mark)[\\w-]*\\.svg$|^(?:null|undefined)$"
            + "|^(?:transparent|spacer|spinner|avatar|1x1|1px"
            + "|pixel)\\.\\w+$|(?<!point)[-_]blank\\.|^blank\\."
            + "|^(?:(?:site|header|default|og)[-_]?)*(?:logo|icon)[-_.]|(?:^|[-_])(?:share[-_]default|default[-_]share)[-_.]|^fb\\.\\w+$");

    /** A publisher's sign made for previews, by its folder or by what stands behind the word. */
    private static final Pattern LOGO = Pattern.compile("/(?:[\\w-]*[-_])?logos?/[^?]*$|logo[-_](?:og|fb|facebook|share|sharing|social|default"
            + "|fallback|bak|square|footer|header)[-_.][^/?]*$");

    /** What follows the publisher's name in the name of its sign: a word that says so, or a square. */
    private static final Pattern OF_SIGN =
            Pattern.compile("(?:[-_](?:logo|icon|profile|default|share|social|square|og|fb|facebook|twitter|lg|(\\d{2,4})x\\1))+\\.\\w+");

    /** Letters of a host's part that is a publisher's name. */
    private static final int SHORTEST_NAME = 3;

    private NoPreview() {
    }

    /** @param page the address of the page that names it */
    static boolean is(String url, String page) {
        String address = LowerCase.of(url);
        String name = ImageAddress.name(address);
        return isOfHost(address) || address.contains("gravatar.com/") || address.contains("/icons/") || FILE.matcher(name).find()
                || address.contains("logo") && LOGO.matcher(address).find() || isSignOf(page, name);
    }

    /** Whether it names a host and nothing on it. */
    private static boolean isOfHost(String address) {
        return Addresses.fromPath(address).length() <= 1;
    }

    private static boolean isSignOf(String page, String name) {
        for (String part : Canonical.host(page).split("\\.")) {
            if (part.length() >= SHORTEST_NAME && name.startsWith(part) && OF_SIGN.matcher(name.substring(part.length())).matches()) {
                return true;
            }
        }
        return false;
    }
}
