package io.kicker.enrich.extract.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.dates.DayWord;
import io.kicker.enrich.extract.dates.MonthNames;
import io.kicker.enrich.page.LowerCase;

/** Tells names of people from job titles, desks and organisations, and cleans them of what bylines put around them. */
final class PersonName {

    private static final List<String> BEHIND_NAMES =
            List.of("for", "in", "at", "updated", "published", "posted", "contributed", "berichtet", "berichten", "für", "pour", "para");
    private static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /** No tail begins at the name by which somebody is called: "Mira (Mimi) Tan". */
    private static final String UNLESS_CALLED_SO = "(?!\\((?-i:\\p{Lu})[\\p{L}.]+\\) (?-i:\\p{Lu})\\p{L}+$)";
    private static final Pattern TAIL = Pattern.compile("(?i)(?:" + UNLESS_CALLED_SO
            + "[|•·/–—(（\\[]|\\s(?:le|el|am|il|em)\\s+\\d|\\s-\\s|\\s\\S*@|\\son\\s\\p{L}{3,9}\\.?\\s\\d|,\\s+(?=\\p{Ll})|\\d{1,2}[./:\\s]"
            + "|\\b(?:(?:" + String.join("|", BEHIND_NAMES) + "|im(?=\\s(?:gespräch|interview))|is (?:an?|the))\\b\\s"
            + "|(?:on\\s+)?(?:" + String.join("|", WEEKDAYS) + ")\\b)).*$");
    /** Words of which each tail of no sign begins with one. */
    private static final Set<String> IN_TAIL = Stream.of(BEHIND_NAMES, WEEKDAYS, List.of("is", "im")).flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Signs that part names, each of which needs one or a word in small letters. */
    private static final String SEPARATORS = ";|\n&,、，·ㆍ";
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[;|\\n、，]|[·ㆍ]\\s*(?=\\p{IsHangul})|\\s(?<!\\bJr\\s)(?<!\\bSr\\s)&\\s"
            + "|,\\s+(?!Jr|Sr|III|PhD|MD)|" + And.CASELESS + "|(?<!\\.)\\b" + And.BEFORE_FULL_NAME + "|(?<!\\.)\\b(?:And|AND|with|mit|avec|con|com|" + And.ANY
            + ")\\b(?=\\s+(?:\\p{Lu}|l['’]\\p{Lu}|agen[ctz]|agên|(?:dpa|epd|sda|afp)\\b))(?:\\s+l['’])?)\\s*");

    /** German for who is at the desk, shortened. */
    private static final String NEWSROOM = "red";

    /** Behind it, spaces part Chinese names. */
    private static final String REPORTERS = "记者";

    private static final int LONGEST = 60;
    private static final int LONGEST_WITH_JOB = 100;

    /** Letters of a day's word; Ayer, Spanish for yesterday, is a family name. */
    private static final int SHORTEST_DAY = 5;

    /** Chinese names are short. */
    private static final Pattern HEADLINE = Pattern.compile("\\p{IsHan}{7}");

    /** A Chinese name of two letters is set as wide as one of three. */
    private static final Pattern SPACED_OUT = Pattern.compile("\\p{IsHan} \\p{IsHan}");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern RUN_OF_SPACES = Pattern.compile("\\s{2,}");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]+\\)|（[^（）]+）|\\[[^\\[\\]]+]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\u00a0]+");
    private static final SignsAround SIGNS_AROUND = new SignsAround(",.:*@\"“”【", ",.:*\"“”】)）");

    /** A person's function before the name, which German joins into one word, and Korean puts behind it. */
    private static final Pattern TITLE = Pattern.compile("(?i)(?=\\S{7})(?:unsere[rm] )?\\S*(?:redakteur|reporter|korrespondent|experte|mitarbeiter"
            + "|volontär|kolumnist|rechtsanw[aä]lt)(?:in)?\\s+(?=\\p{Lu}\\S+ \\p{Lu})");
    private static final Pattern TITLE_BEHIND = Pattern.compile("\\s[가-힣]{0,4}(?:기자|특파원|논설위원)(?:\\s+\\S+@\\S+)?$");

    private static final Set<String> DEGREES =
            Set.of("dvm", "vmd", "md", "phd", "mba", "ma", "ba", "rd", "rdn", "rn", "ms", "msc", "pharmd", "cpa", "jd", "mph", "dds", "dmd", "edd",
            "psyd", "dnp");

    private static final Set<String> DAYS = Set.of("sun", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sunday", "monday",
            "tuesday", "wednesday", "thursday", "friday", "saturday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag",
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado",
            "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica");

    private static final Set<String> PARTICLES = Set.of("de", "da", "di", "del", "della", "van", "von", "der", "den", "la", "le", "el", "al", "bin",
            "bint", "ben", "dos", "du", "ter", "ten", "zu");

    private static final Pattern WITH_SMALL_LETTERS = Pattern.compile("\\p{Lu}{3,} (?:\\p{Lu}+\\.? )*(?:Ma?c\\p{Lu}{3,}|\\p{Lu}{3,})(?: [JS]r\\.?)?"
            + "|(?!(?:Die|Der|Das|Les?|La|El|Il|Het|De) )\\p{Lu}[\\p{Ll}-]+ (?:\\p{Lu}[\\p{Ll}-]+ )?\\p{Lu}{4,}");

    /** What ends with a full stop at a name's end. */
    private static final Pattern SHORTENED = Pattern.compile("\\s(?:\\p{Lu}|[JS]r)$");

    private static final Pattern SCOTTISH = Pattern.compile("\\bMc\\p{Ll}(?=\\p{Ll}{2})");

    private static final Set<String> PREPOSITIONS = Set.of("by", "por", "par", "von", "di", "de", "door", "av", "af", "und", "and");

    private PersonName() {
    }

    /** The names in a byline, still to be cleaned. */
    static List<String> split(String byline) {
        String cut = BeforeNames.cut(OthersWork.cut(withoutSquareBrackets(withSingleSpaces(byline.replace('\u00a0', ' ').replace('\u3000', ' ').strip()))));
        String names = byline.contains(REPORTERS) ? cut.replace(' ', '、') : cut;
        return (maySeparate(names) ? Arrays.stream(SEPARATOR.split(names)) : Stream.of(names)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** Around all names, as in Japan. */
    private static String withoutSquareBrackets(String byline) {
        boolean around = byline.startsWith("[") && byline.indexOf(']') == byline.length() - 1;
        return around ? byline.substring(1, byline.length() - 1) : byline;
    }

    /** One space or line's end for each run of them: what separates names would begin anew at each space of a long one. */
    private static String withSingleSpaces(String byline) {
        Matcher run = RUN_OF_SPACES.matcher(byline);
        return run.find() ? run.replaceAll(found -> found.group().indexOf('\n') >= 0 ? "\n" : " ") : byline;
    }

    /** Most bylines have one name, and to look for a sign or a word in small letters (or "And") is far faster than for what separates names. */
    private static boolean maySeparate(String names) {
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean small = c == 'A' || Character.isLowerCase(c);
            if (SEPARATORS.indexOf(c) >= 0 || And.mayBegin(c) || small && (i == 0 || !Character.isLetterOrDigit(names.charAt(i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The person in a part of a byline, or empty if it names none. */
    static Optional<String> of(String part, SiteNames site) {
        if (part.contains("www.") || part.contains("@") && part.indexOf(' ') < 0 || OthersWork.isInBrackets(part)) {
            return Optional.empty();
        }
        String whole = withoutTitle(BeforeNames.cut(withoutBrackets(UserName.inWords(SPACES.matcher(part).replaceAll(" ").strip()))));
        String bare = mayHaveTail(whole) ? TAIL.matcher(whole).replaceFirst("") : whole;
        String name = withoutJob(withoutDay(SIGNS_AROUND.cut(bare)));
        if (name.endsWith("→")) {
            // A link to more, which may be named after a person.
            return Optional.of(name.substring(0, name.length() - 1).strip()).filter(GivenNames::isFullName);
        }
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        if (name.length() > 5 && name.indexOf(' ') > 0 && isInCapitals(name)) {
            name = capitalised(name);
        }
        name = SPACED_OUT.matcher(name).matches() ? name.substring(0, 1) + name.substring(2) : name;
        name = bare.endsWith(".") && SHORTENED.matcher(name).find() ? name + "." : name;
        return isPlausible(name) && !isNoName(name) && !isAbbreviation(bare.strip()) && (!site.areIn(name) || GivenNames.isFullName(name))
                ? Optional.of(name) : Optional.empty();
    }

    /** Its letters alone, in small letters: names are written with signs and without. */
    static String letters(String text) {
        return Letters.alone(LowerCase.of(text));
    }

    /** "godz. 14:20" is the hour. */
    private static boolean isAbbreviation(String word) {
        return word.endsWith(".") && word.indexOf(' ') < 0 && Character.isLowerCase(word.charAt(0));
    }

    /** Whether it is "By" or "Story by" and nothing else. */
    static boolean isLabel(String byline) {
        return BeforeNames.cut(byline + " ").isEmpty();
    }

    /** Whether it is what somebody has studied: "MD*". */
    static boolean isDegree(String word) {
        return DEGREES.contains(letters(word));
    }

    private static String withoutBrackets(String part) {
        String inside = BRACKETS.matcher(part).matches() ? part.substring(1, part.length() - 1) : part;
        return isCaseless(inside) || GivenNames.mayBeFullName(inside) ? inside : part;
    }

    private static String withoutTitle(String name) {
        Matcher title = TITLE.matcher(name);
        return title.lookingAt() ? name.substring(title.end()) : TITLE_BEHIND.matcher(name).replaceFirst("");
    }

    /** Whether there is anything but names' letters and signs, or a word that begins a tail. */
    private static boolean mayHaveTail(String name) {
        for (int from = 0, to = 0; to <= name.length(); to++) {
            if (to == name.length() || !Character.isLetter(name.charAt(to))) {
                if (to < name.length() && " .'’".indexOf(name.charAt(to)) < 0 || IN_TAIL.contains(LowerCase.of(name.substring(from, to)))) {
                    return true;
                }
                from = to + 1;
            }
        }
        return false;
    }

    /** "Sat" and "Dec" alone are a date's, "DVM" somebody's degree, "Story by" the label of a name. */
    private static boolean isNoName(String name) {
        String word = LowerCase.of(name).replace(".", "");
        return isLabel(name) || NEWSROOM.equals(name) || name.indexOf(' ') < 0 && (MonthNames.month(name) > 0 || DAYS.contains(word) || DEGREES.contains(word));
    }

    /** "Jan Kowalski Dzisiaj, 10:15", "Jan KowalskiWczoraj": when it was published, with or without a space behind the name. */
    private static String withoutDay(String name) {
        int day = name.length() - 1;
        while (day > 0 && !Character.isUpperCase(name.charAt(day))) {
            day--;
        }
        if (name.length() - day < SHORTEST_DAY || !DayWord.isOne(name.substring(day))) {
            return name;
        }
        String front = name.substring(0, day).strip();
        return front.indexOf(' ') > 0 ? front : name;
    }

    /** "Mira Tan Marketing Manager": the job behind the name of one who clearly is a person. */
    private static String withoutJob(String name) {
        String[] words = name.length() > LONGEST_WITH_JOB ? new String[0] : name.split(" ");
        for (int i = 2; i < words.length; i++) {
            if (NotPeople.isOne(words[i])) {
                int end = i;
                while (end > 2 && NotPeople.isField(words[end - 1])) {
                    end--;
                }
                String front = String.join(" ", Arrays.copyOf(words, end));
                return GivenNames.isFullName(front) || NotPeople.isFunction(words[i]) && GivenNames.mayBeFullName(front) ? front : name;
            }
        }
        return name;
    }

    /** A part of a byline without the title, place or time behind the name. */
    static String withoutTail(String part) {
        return TAIL.matcher(BeforeNames.cut(part.strip())).replaceFirst("").strip();
    }

    static boolean isPlausible(String name) {
        if (name.length() < 2 || name.length() > LONGEST || name.indexOf('@') >= 0 || name.contains("://") || Digits.isIn(name)) {
            return false;
        }
        if (isCaseless(name) && HEADLINE.matcher(name).find()) {
            return false;
        }
        String[] words = BETWEEN_WORDS.split(name);
        boolean lower = !Character.isUpperCase(name.codePointAt(0)) && !isCaseless(name);
        // "Zuletzt geändert am": a sentence's words are small to its end.
        if (words.length > 2 && Character.isLowerCase(words[words.length - 1].codePointAt(0)) && !isCaseless(name)) {
            return false;
        }
        // Users' names begin small, and names with a particle.
        if (words.length > 6 || lower && words.length > 1 && !PARTICLES.contains(words[0]) || PREPOSITIONS.contains(LowerCase.of(name))) {
            return false;
        }
        return NotPeople.noneOf(words);
    }

    /** Whether it is written in a script without capitals. */
    static boolean isCaseless(String name) {
        // Georgian's letters count as small ones, and none has a capital that begins a word.
        return name.codePoints().noneMatch(letter -> Character.isUpperCase(letter) || Character.isLowerCase(letter) && Character.toTitleCase(letter) != letter);
    }

    /** "DONALD McNEIL Jr" is, too, and "Ayşe DEMİR" has its family name so, as in Turkey and France. */
    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) || WITH_SMALL_LETTERS.matcher(name).matches();
    }

    private static String capitalised(String name) {
        StringBuilder result = new StringBuilder(name.length());
        boolean start = true;
        for (char c : name.toCharArray()) {
            result.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c) && c != '\'' && c != '’' || Character.isLowerCase(c);
        }
        return SCOTTISH.matcher(result).replaceAll(found -> found.group().substring(0, 2) + Character.toUpperCase(found.group().charAt(2)));
    }
}
