package io.kicker.enrich.extract.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.kicker.enrich.extract.Letters;

/** The name in what metadata call a site: systems set the headline in front of it, and publishers a motto behind it. */
final class SiteName {

    /** A system that names itself as the publisher of all blogs written with it. */
    private static final String SYSTEM = "Blogger";

    private SiteName() {
    }

    /** The name, or empty if there is none in it. */
    static Optional<String> in(String stated, String headline, String host) {
        if (stated.equals(SYSTEM) || isSame(stated, headline)) {
            return Optional.empty();
        }
        String[] parts = SiteInTitle.parts(stated);
        Optional<String> named = parts.length == 1 ? Optional.of(stated) : Arrays.stream(parts).filter(part -> PrintedSiteName.names(part, host)).findFirst();
        return Optional.of(named.orElseGet(() -> withoutHeadline(stated, parts, headline)));
    }

    private static String withoutHeadline(String stated, String[] parts, String headline) {
        List<String> others = Arrays.stream(parts).filter(part -> !isSame(part, headline)).toList();
        return others.size() == 1 ? others.get(0) : stated;
    }

    private static boolean isSame(String text, String headline) {
        return Letters.of(text).equals(Letters.of(headline));
    }
}
