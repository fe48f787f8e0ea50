package io.kicker.enrich.extract.picture;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.PictureFile;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.extract.people.GivenNames;
import io.kicker.enrich.page.LowerCase;

/** Tells a credit, which names people, agencies and archives, from a caption, which tells what is seen. */
final class Credit {

    private static final int LONGEST = 120;

    /** Letters of a person's name. */
    private static final int LONGEST_NAME = 40;

    /** Letters of words such as "via", "and", "der", which stand in names too. */
    private static final int SHORT_WORD = 3;

    /** Small words of a credit: "picture alliance", "courtesy of the families". */
    private static final int MOST_SMALL = 2;

    /** Letters of a credit in a script without spaces, where words cannot be counted. */
    private static final int LONGEST_UNSPACED = 20;

    private static final Pattern IN_FRONT = Pattern.compile("[\\s\\p{Z}(（\\[|/–—-]*");

    /** A full stop behind a bracket or a word; one behind a few letters belongs to an initial or to "Inc.". */
    private static final Pattern FULL_STOP = Pattern.compile("(?<=[)）\\]]|\\p{L}{4})\\.$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（\\[][^()（）\\[\\]]+[)）\\]]");

    /** A name on both sides; a date and a pair of numbers have one too. */
    private static final Pattern NAMES_AND_SLASH = Pattern.compile("(?:\\p{Lu}|\\p{Lo}|www\\."
            + "|[\\p{L}\\d.]+\\.\\p{L}{2,3}/).*[\\p{L}.)]\\s*/{1,2}\\s*[\\p{Lu}\\p{Lo}].*|[\\p{L}\\d-]+\\.\\p{L}{2,3}\\s*/\\s*\\p{Lu}.*");

    /** Signs that stand in sentences and titles. */
    private static final Pattern TELLING = Pattern.compile("[:＝=\"„“”«»(（\\[]|[\\p{L}\\d]{2}[.!?]\\s");

    /** Words of a person's or an agency's name. */
    private static final int MOST_NAMES = 5;

    /** "Getty Images / Getty Images", "A. Author/Agency | A. Author". */
    private static final Pattern LAST_OF_SEVERAL = Pattern.compile("(?<before>.{2,80})\\s+[|/]\\s+(?<last>[^|/]{2,60})");

    /** What an agency prints around the name of its service: "+++ dpa-Bildfunk +++". */
    private static final Pattern SERVICE = Pattern.compile("\\s*\\+{3}.*$");

    /** A person whose name no list has, if there is no space around the slash. */
    private static final Pattern PERSON_AND_COMPANY =
            Pattern.compile("\\p{Lu}[\\p{Ll}’'-]+ \\p{Lu}[\\p{L}’'-]+/\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?");

    private static final Pattern USER = Pattern.compile("[\\p{Ll}\\d_-]{3,30}");
    private static final Pattern SITE = Pattern.compile("[\\p{L}\\d-]{3,30}\\.(?:\\p{L}{2,3}|info)");

    private static final Pattern GIVEN = Pattern.compile("(?iu)(?:courtesy\\b|dok\\.|supplied$|handout\\b|provided$|submitted$|privat$|zvg$|contributed$).*");

    private static final Pattern INITIAL_AND_NAME = Pattern.compile("\\p{Lu}\\. \\p{Lu}\\p{L}+");

    /** A whole text that thanks somebody for the image, perhaps with the name of who took it in front. */
    private static final Pattern COURTESY = Pattern.compile("(?:(?<who>[^:]{3,40}) courtesy|(?i:courtesy)) (?:of )?\\p{Lu}.*");

    private static final Set<String> NONE = Set.copyOf(WordLists.of(Credit.class, "no-credits.txt"));

    private Credit() {
    }

    /** A credit without brackets around it and the words that introduce it. */
    static String bare(String text) {
        String credit = unwrapped(ImageLabels.without(text));
        String after = SERVICE.matcher(CreditWords.after(credit).map(Credit::unwrapped).orElse(credit)).replaceFirst("");
        return CreditWords.isOne(after) || after.codePoints().noneMatch(Character::isLetter) ? "" : once(after);
    }

    /** Without a last name that the others say already. */
    private static String once(String credit) {
        Matcher several = LAST_OF_SEVERAL.matcher(credit);
        return several.matches() && SPACES.splitAsStream(several.group("before").replaceAll("[/|,]", " "))
                .toList().containsAll(SPACES.splitAsStream(several.group("last")).toList()) ? once(several.group("before")) : credit;
    }

    /** Without the bracket that it stands in, or that alone is left of it; one that belongs to it, as in "A. Author (Agency)", stays. */
    static String unwrapped(String text) {
        Matcher front = IN_FRONT.matcher(text);
        String credit = text.substring(front.lookingAt() ? front.end() : 0).strip();
        String before;
        do {
            before = credit;
            credit = credit.endsWith(".") ? FULL_STOP.matcher(credit).replaceFirst("").stripTrailing() : credit;
            boolean closed = credit.endsWith(")") && count(credit, ')') > count(credit, '(')
                    || credit.endsWith("]") && count(credit, ']') > count(credit, '[') || credit.endsWith("）") || credit.endsWith("|")
                    || credit.endsWith(" -") || credit.endsWith(" –") || credit.endsWith(" —");
            credit = closed ? credit.substring(0, credit.length() - 1).stripTrailing() : credit;
        } while (!credit.equals(before));
        return credit;
    }

    private static long count(String text, Character.UnicodeScript script) {
        return text.codePoints().filter(letter -> Character.UnicodeScript.of(letter) == script).count();
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** Whether a text could be a credit behind a word that introduces one. */
    static boolean mayFollow(String text) {
        return text.length() > 1 && text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetter) && !isProse(text);
    }

    /** Whether a text could be a credit where something else tells that one stands there. */
    static boolean mayBe(String text) {
        if (text.endsWith("!") || text.endsWith("?") || !mayFollow(text)) {
            return false;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters > 1 && letters * 2 > text.length();
    }

    /** Whether what stands in brackets tells of the image instead: that it is a file photo, or where someone stands. */
    static boolean isRemark(String text) {
        String words = LowerCase.of(text);
        return NONE.contains(words) || NONE.stream().anyMatch(none -> words.startsWith(none + " "));
    }

    /** Whether a text that could be a credit begins as a name does. */
    static boolean beginsAsName(String text) {
        return !Character.isLowerCase(text.codePointAt(0)) && !Character.isDigit(text.codePointAt(0)) || isOfAgency(text);
    }

    private static boolean isOfAgency(String text) {
        return text.length() <= LONGEST && PictureAgencies.areNamedIn(text) && mayBe(text);
    }

    /** Whether a text can hardly be anything but a credit, whatever stands before it. */
    static boolean isSure(String text) {
        return mayBe(text) && beginsAsName(text)
                && (PictureAgencies.areNamedIn(text) || NAMES_AND_SLASH.matcher(text).matches() || GIVEN.matcher(text).matches());
    }

    /** Whether a text is the name of a person, printed as one or in capitals. */
    static boolean isPerson(String text) {
        return GivenNames.isFullName(text) || isInCapitals(text);
    }

    private static boolean isInCapitals(String text) {
        long words = text.length() > LONGEST_NAME ? 0 : words(text);
        return words > 1 && words <= MOST_NAMES && text.codePoints().allMatch(c -> Character.isUpperCase(c) || c == ' ' || c == '.' || c == '-');
    }

    static boolean isSureOrName(String text) {
        return isSure(text) || GivenNames.isFullName(text);
    }

    /** Whether a whole text says that it is a credit: introduced or in brackets. */
    static boolean isCalledOne(String text) {
        return CreditWords.after(text).filter(Credit::mayFollow).isPresent() || isCourtesy(text)
                || IN_BRACKETS.matcher(text).matches() && mayBe(bare(text)) && beginsAsName(bare(text)) && !isRemark(bare(text));
    }

    private static boolean isCourtesy(String text) {
        Matcher courtesy = COURTESY.matcher(text);
        if (!courtesy.matches() || !mayFollow(text) || text.indexOf(':') >= 0) {
            return false;
        }
        String who = courtesy.group("who");
        return who == null ? smallWords(text) <= 1 : isNameOfPerson(who);
    }

    /** By a given name, or an initial before a name: "M. Koh". */
    private static boolean isNameOfPerson(String text) {
        return GivenNames.isFullName(text) || INITIAL_AND_NAME.matcher(text).matches();
    }

    /** Whether a whole text is names with an agency's among them. */
    static boolean isOfAgencyAlone(String text) {
        int slash = text.indexOf('/');
        return isOfAgency(text) && (slash >= 0 || PictureAgencies.endIn(text)) && smallWords(text) <= (slash < 0 ? 0 : 1)
                && words(slash < 0 ? text : text.substring(0, slash)) <= MOST_NAMES && words(text) <= 2 * MOST_NAMES
                && !TELLING.matcher(text).find();
    }

    /** Whether a whole text says who made the image and whom it is from: a person or a user, and an agency, a site or, right behind a slash, a company. */
    static boolean isOfMakerAlone(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || text.indexOf('/', slash + 1) >= 0 || !mayBe(text) || words(text) > MOST_NAMES + 1 || TELLING.matcher(text).find()) {
            return false;
        }
        String maker = text.substring(0, slash).strip();
        String from = text.substring(slash + 1).strip();
        if (PERSON_AND_COMPANY.matcher(text).matches()) {
            return !GivenNames.isFullName(from);
        }
        boolean site = SITE.matcher(from).matches() && PictureFile.endingOf(from).isEmpty();
        return (site || PictureAgencies.areNamedIn(from)) && (GivenNames.isFullName(maker) || USER.matcher(maker).matches());
    }

    private static long words(String text) {
        return SPACES.splitAsStream(text.strip()).count();
    }

    /** Whether a text tells something: in words of which more than a few are no names. */
    static boolean isProse(String text) {
        return smallWords(text) > MOST_SMALL || text.length() > LONGEST_UNSPACED && SPACES.splitAsStream(text).anyMatch(Credit::isUnspaced);
    }

    /** How many words begin small and are long enough to be none of a name. */
    static long smallWords(String text) {
        return SPACES.splitAsStream(text)
                .filter(word -> word.length() > SHORT_WORD && Character.isLowerCase(word.codePointAt(0)) && word.indexOf('/') < 0).count();
    }

    /** A name has hardly any hiragana; words of other languages are in katakana. */
    private static boolean isUnspaced(String word) {
        if (word.length() <= LONGEST_UNSPACED) {
            return false;
        }
        long hiragana = count(word, Character.UnicodeScript.HIRAGANA);
        long katakana = count(word, Character.UnicodeScript.KATAKANA);
        long ideographs = word.codePoints().filter(Character::isIdeographic).count();
        return ideographs + hiragana + (hiragana > MOST_SMALL ? katakana : 0) > LONGEST_UNSPACED;
    }
}
