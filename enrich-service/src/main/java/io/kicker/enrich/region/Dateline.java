package io.kicker.enrich.region;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.region.Gazetteer.Naming;

/**
 * The place before a report's first sentence: in capitals as in "PYONGYANG, Sept 11 (Reuters) - ", or as it is written where a
 * date or an agency follows, as in "Toronto, Feb 26 - " or "Berlin (dpa) - ".
 *
 * @param end where the report itself begins
 */
record Dateline(String place, int end) {

    private static final int LONGEST = 90;
    private static final String STATE = "(?:,\\s*\\p{Lu}[\\p{L}.]{1,14}(?: \\p{Lu}\\p{L}{1,14})?)?";
    /** "Sept 11", "11 septembre 2024", "11. September", "11 de septiembre". */
    private static final String DATE = ",\\s*(?:\\p{L}+\\.?\\s+\\d{1,2}(?:,\\s*\\d{4})?|\\d{1,2}\\.?\\s+(?:de\\s+)?\\p{L}+\\.?(?:\\s+\\d{4})?)";
    private static final String DASH = "\\s*(?:--|[-–—])(?:\\s|$)";
    private static final String END = "\\s*(?:\\([^)]{2,30}\\)\\s*)?\\.?" + DASH;
    private static final String AGENCY = "(?i:afp|ansa|anp|ap|apa|belga|bta|dpa|efe|epd|europa press|interfax|kna|lusa|mti|ntb|pap|pti|reuters"
            + "|ritzau|sda|sid|stt|tass|tt|ukrinform|xinhua|čtk|риа новости|тасс)";
    private static final Pattern IN_CAPITALS = Pattern.compile("^\\s*(\\p{Lu}[\\p{Lu} .'’/-]{2,40}?" + STATE + ")(?:" + DATE + ")?" + END);
    private static final Pattern WITH_DATE = Pattern.compile("^\\s*(\\p{Lu}[\\p{L} .'’/-]{2,40}?" + STATE + ")" + DATE + END);
    /** "Berlin (dpa/lni) -", "Paris (AFP) –". */
    private static final Pattern WITH_AGENCY =
            Pattern.compile("^\\s*(\\p{Lu}[\\p{L} .'’/-]{2,40}?" + STATE + ")\\s*\\(" + AGENCY + "(?:[/ ,]\\p{L}+)*\\)" + DASH);

    static Optional<Dateline> of(String paragraph) {
        String start = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        return find(IN_CAPITALS, start).or(() -> find(WITH_DATE, start)).or(() -> find(WITH_AGENCY, start));
    }

    /** "Calif" in "TOLUCA LAKE, Calif": what names the place's country best, and no part of a longer name. */
    Optional<Naming> naming(Gazetteer gazetteer) {
        int comma = place.indexOf(',');
        List<Naming> namings = gazetteer.find(place);
        Optional<Naming> last = namings.isEmpty() ? Optional.empty() : Optional.of(namings.get(namings.size() - 1));
        return last.filter(naming -> naming.start() == 0 || naming.end() > comma && comma > 0 || !naming.place().ambiguous());
    }

    private static Optional<Dateline> find(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        return matcher.find() ? Optional.of(new Dateline(matcher.group(1), matcher.end())) : Optional.empty();
    }
}
