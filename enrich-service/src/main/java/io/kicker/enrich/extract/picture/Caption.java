package io.kicker.enrich.extract.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is printed below an image, the credit apart from the caption.
 *
 * @param text   the caption, if any, with its own full stop
 * @param credit the credit without its prefix, if any
 */
record Caption(Optional<String> text, Optional<String> credit) {

    static final Caption NONE = new Caption(Optional.empty(), Optional.empty());

    /** Letters of a caption that no markup calls one; what is longer is a text. */
    static final int LONGEST_LINE = 320;

    /** Signs between a caption and its credit. */
    private static final String BETWEEN = "|(（[,;–—-";
    private static final Pattern NOT_OF_BEGINNING = Pattern.compile("[\\s|/)）\\],;–—-]*");
    private static final Pattern FINISHED = Pattern.compile("[.!?…。！？][\"”“»«’')\\]]*$");

    /** Signs at a sentence's end: a full stop, quotation marks, a bracket. */
    private static final int LONGEST_ENDING = 4;

    /** Letters that two texts begin with if they are the same. */
    private static final int SAME = 40;

    /** A person and the site, or the other way round. */
    private static final Pattern TWO_NAMES = Pattern.compile("(?<first>[^/|:]{2,60}?)\\s*[/|]\\s*(?<second>[^/|:]{2,60})");
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3}");

    /** How a credit goes on that begins with a name. */
    private static final Pattern GOES_ON = Pattern.compile("(?:\\s*[/|,]| on | via ).*");

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    /** A button between two versions of one text. */
    private static final Pattern BUTTON = Pattern.compile(" (?:less|more)$");

    /** A text of more letters is no caption with a credit; patterns are not tried on it. */
    private static final int LONGEST_SPLIT = 1_000;

    /** @param printed all that stands below an image, in one text */
    static Caption split(String printed) {
        String whole = once(trimmed(ImageLabels.without(printed.strip())));
        if (whole.length() < 2 || isNumber(whole) || ImageLabels.areAllOf(whole)) {
            return NONE;
        }
        if (whole.length() > LONGEST_SPLIT) {
            return of(whole, "");
        }
        boolean credit = Credit.isCalledOne(whole) || Credit.isOfAgencyAlone(whole) || Credit.isOfMakerAlone(whole);
        return credit ? of("", whole) : CreditAtEnd.split(whole).orElseGet(() -> of(whole, ""));
    }

    /** A price, a count of visitors: of what has no letters only years tell something. */
    private static boolean isNumber(String text) {
        return text.codePoints().noneMatch(Character::isLetter) && !YEAR.matcher(text).find();
    }

    /** The longer one of a short and a whole version that are printed one behind the other, with a button between them perhaps. */
    private static String once(String text) {
        int again = text.length() > 2 * SAME ? text.indexOf(text.substring(0, SAME), SAME) : -1;
        if (again < 0) {
            return text;
        }
        String first = BUTTON.matcher(text.substring(0, again).strip()).replaceFirst("");
        String second = BUTTON.matcher(text.substring(again).strip()).replaceFirst("");
        String longer = first.length() < second.length() ? second : first;
        String shorter = longer.equals(first) ? second : first;
        return longer.startsWith(shorter.substring(0, Math.max(SAME, shorter.lastIndexOf(' ')))) ? once(longer) : text;
    }

    /** @param credit as printed, with the words that introduce it */
    static Caption of(String text, String credit) {
        String bare = Credit.bare(credit);
        String caption = bare.isEmpty() ? trimmed(text) : CreditWords.withoutLast(trimmed(text));
        return new Caption(present(ImageLabels.areAllOf(caption) ? "" : caption), present(bare));
    }

    /** Without a credit that says what the caption says and is no name, and without a caption that is the name which the credit begins with. */
    Caption apart() {
        String said = text.orElse("");
        String name = credit.orElse("");
        if (said.isEmpty() || !name.startsWith(said)) {
            return this;
        }
        if (said.equals(name)) {
            return Credit.isSureOrName(name) ? this : new Caption(text, Optional.empty());
        }
        return Credit.isSureOrName(said) && GOES_ON.matcher(name.substring(said.length())).matches() ? new Caption(Optional.empty(), credit) : this;
    }

    /** Without the signs that part it from what stands beside it. */
    private static String trimmed(String text) {
        String caption = withoutSign(text);
        Matcher front = NOT_OF_BEGINNING.matcher(caption);
        return caption.substring(front.lookingAt() ? front.end() : 0);
    }

    /** With the site's name for a credit where that is all that is printed, or stands beside a person's: "A. Author / The Site". */
    Caption ofSite(String name) {
        boolean ofSite = credit.isEmpty() && !name.isEmpty() && text.filter(printed -> printed.equalsIgnoreCase(name) || isOfTwo(printed, name)).isPresent();
        return ofSite ? new Caption(Optional.empty(), text) : this;
    }

    private static boolean isOfTwo(String printed, String site) {
        Matcher two = TWO_NAMES.matcher(printed);
        return two.matches() && (two.group("second").equalsIgnoreCase(site) && PERSON.matcher(two.group("first")).matches()
                || two.group("first").equalsIgnoreCase(site) && PERSON.matcher(two.group("second")).matches());
    }

    /** Whether a text ends as a sentence does. */
    static boolean isFinished(String text) {
        return FINISHED.matcher(text.substring(Math.max(0, text.length() - LONGEST_ENDING))).find();
    }

    /** What stands before the sign that a credit follows. */
    static String withoutSign(String text) {
        int end = text.length();
        while (end > 0 && isBetween(text, end - 1)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** A slash behind a word may be an address's. */
    private static boolean isBetween(String text, int at) {
        char sign = text.charAt(at);
        return BETWEEN.indexOf(sign) >= 0 || Character.isWhitespace(sign) || sign == '/' && at > 0 && text.charAt(at - 1) == ' ';
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(value -> !value.isEmpty());
    }
}
