package io.kicker.enrich.extract.keywords;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;

/** The keywords in a page's metadata, without those that are for machines alone. */
final class StatedKeywords {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;|،、]\\s*");

    /** One keyword, if it has a place of its own beside others: "Ports, harbours and canals". */
    private static final Pattern NAME_WITH_COMMA = Pattern.compile("[^,;|،、]{2,25}, [^,;|،、]{2,25}");
    private static final List<String> META = List.of("news_keywords", "article:tag", "og:article:tag", "parsely-tags", "sailthru.tags", "keywords");

    /** What tells systems what to do with an article: their numbers, codes in capitals, words behind a low line or the sign of a channel. */
    private static final Pattern FOR_MACHINES = Pattern.compile("_\\w+|@[\\w-]+|\\d{5,}|[A-Z]{2,}:[A-Z0-9:-]{3,}|[A-Z]{3,}(?:_[A-Z][A-Z0-9]+)+"
            + "|\\p{XDigit}{8}-\\p{XDigit}{4}-[\\p{XDigit}-]{22}");

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,7}\\d{0,2}");
    private static final int FEWEST_CODES = 10;

    /** "Category: Ferries", "pagetype:story", "type_news", but not "category_4_storm". */
    private static final Pattern LABELLED = Pattern.compile("([\\p{L} -]{2,20})(\\s?:\\s?|_(?!\\d))(\\S.*)");
    private static final Pattern SWITCH = Pattern.compile("\\s?[:_]\\s?(?:true|false)|\\s?:\\s?\\d");
    private static final Map<String, List<String>> LABELS = WordLists.byKey(StatedKeywords.class, "keyword-labels.csv");
    private static final Set<String> FOR_READERS = Set.copyOf(LABELS.get("reader"));
    private static final Set<String> NOT_FOR_READERS = Set.copyOf(LABELS.get("machine"));
    private static final Set<String> JOINED = Set.copyOf(LABELS.get("joined"));

    private StatedKeywords() {
    }

    static List<String> of(PageSignals signals) {
        List<String> ofArticle = shown(JsonText.all(signals.article().path("keywords")), true);
        List<String> keywords = !ofArticle.isEmpty() ? ofArticle
                : META.stream().flatMap(name -> shown(signals.meta().all(name), name.endsWith(":tag")).stream()).toList();
        return areCodes(keywords) ? List.of() : keywords;
    }

    /** Whether agencies sent an article with a long list of their codes: "AERO, INDS08, MEAST"; parties have such names, too, but not ten at once. */
    private static boolean areCodes(List<String> keywords) {
        long codes = keywords.stream().filter(keyword -> CODE.matcher(keyword).matches()).count();
        return codes >= FEWEST_CODES && codes * 5 >= keywords.size() * 4L;
    }

    /** @param apart whether each should have a place of its own */
    private static List<String> shown(List<String> texts, boolean apart) {
        boolean whole = apart && texts.size() > 1;
        return texts.stream().map(JsonText::clean)
                .flatMap(text -> whole && NAME_WITH_COMMA.matcher(text).matches() ? Stream.of(text) : Arrays.stream(SEPARATOR.split(text)))
                .map(String::strip).filter(keyword -> !FOR_MACHINES.matcher(keyword).matches()).flatMap(keyword -> withoutLabel(keyword).stream()).toList();
    }

    /** Empty if the label says that it is for machines; a title may have a colon in it too. */
    private static Optional<String> withoutLabel(String keyword) {
        Matcher labelled = LABELLED.matcher(keyword);
        if (keyword.indexOf(':') < 0 && keyword.indexOf('_') < 0 || !labelled.matches()) {
            return Optional.of(keyword);
        }
        String label = Letters.of(labelled.group(1));
        boolean apart = !labelled.group(2).equals("_") || JOINED.contains(label);
        if (apart && NOT_FOR_READERS.contains(label) || SWITCH.matcher(labelled.group(2) + labelled.group(3)).matches()) {
            return Optional.empty();
        }
        return Optional.of(apart && FOR_READERS.contains(label) ? labelled.group(3) : keyword);
    }
}
