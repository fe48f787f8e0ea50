package io.kicker.enrich.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.page.LowerCase;
import io.kicker.enrich.tag.Evidence;
import io.kicker.enrich.tag.Region;
import io.kicker.enrich.tag.Signal;
import io.kicker.enrich.tag.TagSignals;
import io.kicker.enrich.tag.TagSource;
import io.kicker.enrich.tag.Topic;

/**
 * The country that a publisher writes from: where a story that names no place most likely is. News from home rarely says
 * which country it is in.
 */
final class HomeCountry {

    // A guess; well below anything that a label or the text says.
    private static final double CONFIDENCE = 0.35;
    /** Country codes that are sold to the whole world as domain endings. */
    private static final Set<String> WORLDWIDE_DOMAINS = Set.of("AC", "AI", "BZ", "CC", "CO", "FM", "GG", "IO", "LA", "LY", "ME", "NU", "SH", "ST", "TK", "TO",
            "TV", "VC", "WS");
    private static final Map<String, String> OTHER_DOMAINS = Map.of("UK", "GB", "SU", "RU");
    /** Languages whose newspapers nearly all come from one country. */
    private static final Map<String, String> LANGUAGES_OF_ONE_COUNTRY = Stream.of(
                    "am ET", "bg BG", "cs CZ", "da DK", "el GR", "et EE", "fi FI", "he IL", "hu HU", "hy AM", "id ID", "is IS", "ja JP", "ka GE", "kk KZ",
                    "km KH", "ko KR", "lo LA", "lt LT", "lv LV", "mk MK", "mn MN", "my MM", "nb NO", "ne NP", "no NO", "pl PL", "ro RO", "si LK", "sk SK",
                    "sl SI", "sv SE", "th TH", "tr TR", "uk UA", "vi VN")
            .map(pair -> pair.split(" ")).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

    /**
     * Topics of stories that name no place since they are about none, by how sure the topic must be: lifestyle (recipes, advice, games); research and
     * products. Of 45 guesses on hand-labelled pages one of the twelve with these was right, of the others 23 of 33.
     */
    private static final Map<String, Double> PLACELESS = Map.of("medtop:10000000", 0.0, "medtop:13000000", 0.7);

    private final RegionCatalog catalog;

    private final Map<String, String> publishers;

    /** @param publishers country by host, for hosts whose ending does not tell it */
    HomeCountry(RegionCatalog catalog, Map<String, String> publishers) {
        this.catalog = catalog;
        this.publishers = publishers;
    }

    Optional<Region> of(TagSignals signals) {
        Locale locale = Locale.forLanguageTag(signals.language() == null ? "und" : signals.language());
        return tag(country(signals.siteHost()), TagSource.URL, new Evidence(Signal.ADDRESS, signals.siteHost()))
                .or(() -> tag(edition(locale), TagSource.METADATA, language(locale)))
                .or(() -> tag(likely(locale), TagSource.METADATA, language(locale)));
    }

    /**
     * Whether a story that names no place may be at home.
     *
     * @param topics what it is about, the main one first
     */
    static boolean isLikely(List<Topic> topics) {
        return topics.isEmpty() || topics.get(0).confidence() < PLACELESS.getOrDefault(topics.get(0).code(), Double.MAX_VALUE);
    }

    /** The country alone. */
    Optional<String> code(TagSignals signals) {
        return of(signals).map(Region::code);
    }

    private static Evidence language(Locale locale) {
        return new Evidence(Signal.LANGUAGE, locale.toLanguageTag());
    }

    private Optional<Region> tag(String code, TagSource source, Evidence evidence) {
        return catalog.find(code).map(country -> country.tag(null, source, CONFIDENCE, List.of(evidence)));
    }

    /** As the user says of the host or of a domain above it, else by its ending. */
    private String country(String host) {
        for (String domain = LowerCase.of(host); domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            String known = publishers.get(domain);
            if (known != null) {
                return known;
            }
        }
        return domain(host);
    }

    private static String domain(String host) {
        String ending = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return ending.length() != 2 || WORLDWIDE_DOMAINS.contains(ending) ? "" : OTHER_DOMAINS.getOrDefault(ending, ending);
    }

    /** "de-AT" says Austria; "en-US" says nothing, for it is what many systems put when nobody has set it. */
    private static String edition(Locale locale) {
        return locale.getLanguage().equals("en") ? "" : locale.getCountry();
    }

    private static String likely(Locale locale) {
        return LANGUAGES_OF_ONE_COUNTRY.getOrDefault(locale.getLanguage(), "");
    }
}
