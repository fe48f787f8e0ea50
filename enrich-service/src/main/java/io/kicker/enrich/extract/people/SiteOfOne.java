package io.kicker.enrich.extract.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The person whose site it is: one whose name begins the site's, and makes its host, or the family name alone does. */
final class SiteOfOne {

    private static final Pattern FIRST_TWO = Pattern.compile("^(\\p{Lu}[\\p{L}\\p{M}]+ \\p{Lu}[\\p{L}\\p{M}-]+)(?:['’]s)?(?![\\p{L}])");

    private SiteOfOne() {
    }

    static Optional<String> person(String siteName, String host) {
        Matcher name = FIRST_TWO.matcher(siteName.strip());
        return name.find() && GivenNames.isFullName(name.group(1)) && isOf(name.group(1), host) ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static boolean isOf(String name, String host) {
        return PersonName.letters(host).startsWith(PersonName.letters(name)) || host.startsWith(PersonName.letters(name.substring(name.indexOf(' '))) + ".");
    }
}
