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

    /** What is said in both is the credit, or where it is all the caption. */
    Caption {
        String said = text.orElse("");
        boolean same = !said.isEmpty() && text.equals(credit);
        boolean within = !same && !said.isEmpty() && credit.orElse("").startsWith(said);
        credit = same ? Optional.empty() : credit;
        text = within ? Optional.empty() : text;
    }

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

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*[/|]\\s*");
    private static final int LONGEST_OF_SITE = 80;

    /** A text of more letters is no caption with a credit; patterns are not tried on it. */
    private static final int LONGEST_SPLIT = 1_000;

    /** @param printed all that stands below an image, in one text */
    static Caption split(String printed) {
        String whole = once(trimmed(ImageLabels.without(printed.strip())));
        if (whole.length() < 2 || whole.codePoints().noneMatch(Character::isLetter) || ImageLabels.areAllOf(whole)) {
            return NONE;
        }
        if (whole.length() > LONGEST_SPLIT) {
            return of(whole, "");
        }
        boolean credit = Credit.isCalledOne(whole) || Credit.isOfAgencyAlone(whole) || Credit.isOfMakerAlone(whole);
        return credit ? of("", whole) : CreditAtEnd.split(whole).orElseGet(() -> of(whole, ""));
    }

    /** The longer one of a short and a whole version that are printed one behind the other, with a button between them perhaps. */
    private static String once(String text) {
        int again = text.length() > 2 * SAME ? text.indexOf(text.substring(0, SAME), SAME) : -1;
        return again < 0 ? text : again >= text.length() - again ? text.substring(0, again).strip() : text.substring(again);
    }

    /** @param credit as printed, with the words that introduce it */
    static Caption of(String text, String credit) {
        String caption = CreditWords.withoutLast(trimmed(text));
        return new Caption(present(ImageLabels.areAllOf(caption) ? "" : caption), present(Credit.bare(credit)));
    }

    /** Without the signs that part it from what stands beside it. */
    private static String trimmed(String text) {
        String caption = withoutSign(text);
        Matcher front = NOT_OF_BEGINNING.matcher(caption);
        return caption.substring(front.lookingAt() ? front.end() : 0);
    }

    /** With the site's name for a credit where that is all that is printed, or stands beside another name: "A. Author / The Site". */
    Caption ofSite(String name) {
        return credit.isEmpty() && text.filter(printed -> printed.length() <= LONGEST_OF_SITE && printed.indexOf(':') < 0
                && BETWEEN_NAMES.splitAsStream(printed).anyMatch(name::equalsIgnoreCase) && !Credit.isProse(printed)).isPresent()
                ? new Caption(Optional.empty(), text) : this;
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
