package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.address.Canonical;
import io.kicker.enrich.extract.signals.JsonLd;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;

/**
 * What a site and its publisher are called, which many pages state to be the author.
 *
 * @param names    as stated
 * @param host     the page's, or empty where sites are people's
 * @param ofPerson whether what is asked about is stated to be a person: the site may have her name
 */
record SiteNames(List<String> names, String host, boolean ofPerson) {

    static final SiteNames NONE = new SiteNames(List.of(), "", false);

    /** Where sites are people's, and have their users' names. */
    private static final Pattern PERSONAL =
            Pattern.compile("\\.(?:wordpress|blogspot|substack|medium|tumblr|typepad|livejournal|hashnode|bearblog|github(?=\\.io))\\.(?:com|dev|io"
            + "|[a-z]{2})$");

    private static final String[] META = {"og:site_name", "application-name", "dc.publisher", "publisher"};

    /** "Straits portal - Harbour Courier". */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("(?<!\\s)\\s+[|–—-]\\s+");

    /** With which a paper's name begins, and its host does not. */
    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "the", "el", "la", "los", "las", "le", "les", "il", "lo", "de", "het", "den");

    /** Letters of a name that is told from a person's. */
    private static final int SHORTEST = 4;

    static SiteNames of(PageSignals signals, boolean ofPerson) {
        String host = Canonical.host(signals.address().url());
        if (PERSONAL.matcher(host).find()) {
            return NONE;
        }
        List<String> names = new ArrayList<>();
        for (String name : ofPerson ? List.<String>of() : signals.meta().all(META)) {
            if (name.indexOf('@') < 0) {
                names.add(name);
                Collections.addAll(names, BETWEEN_NAMES.split(name));
            }
        }
        JsonNode publisher = signals.jsonLd().resolved(signals.article().path("publisher"));
        if (JsonLd.types(publisher).equals(List.of("Organization"))) {
            JsonText.of(publisher.path("name")).map(SiteNames::withoutDomain).ifPresent(names::add);
        }
        return new SiteNames(names, host, ofPerson);
    }

    private static String withoutDomain(String name) {
        int dot = name.indexOf(' ') < 0 ? name.lastIndexOf('.') : -1;
        return dot < SHORTEST ? name : name.substring(0, dot);
    }

    /** Whether a name is one of them. */
    boolean isOne(String name) {
        String letters = PersonName.letters(name);
        String bare = withoutArticle(name);
        return !letters.isEmpty() && (names.stream().anyMatch(site -> letters.equals(PersonName.letters(site)))
                || !ofPerson && isOfHost(letters) || !bare.equals(name) && (isOfHost(letters) || isOfHost(PersonName.letters(bare))));
    }

    /** Whether a name is one of them or has one in it: "Edition Harbour Courier". */
    boolean areIn(String name) {
        String words = " " + LowerCase.of(name) + " ";
        return isOne(name) || names.stream().anyMatch(site -> site.length() >= SHORTEST && words.contains(" " + LowerCase.of(site) + " "));
    }

    private boolean isOfHost(String letters) {
        return host.startsWith(letters + ".")
                || letters.length() >= SHORTEST && (Letters.alone(host).startsWith(letters) || host.contains("." + letters + "."));
    }

    private static String withoutArticle(String name) {
        int space = name.indexOf(' ');
        return space > 0 && ARTICLES.contains(LowerCase.of(name.substring(0, space))) ? name.substring(space + 1) : name;
    }
}
