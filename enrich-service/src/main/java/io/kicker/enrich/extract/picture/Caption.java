package io.kicker.enrich.extract.picture;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is printed below an image, the credit apart from the caption.
 *
 * @param text   the caption, if any, with its own full stop
 * @param credit the credit without its prefix, if any
 */
record Caption(Optional<String> text, Optional<String> credit) {

    static final Caption NONE = new Caption(Optional.empty(), Optional.empty());

    /** Signs between a caption and its credit. */
    private static final String BETWEEN = " \t\n|(（[,;–—-";
    private static final Pattern NOT_OF_BEGINNING = Pattern.compile("^[\\s|)）\\],;–—-]+");
    private static final Pattern FINISHED = Pattern.compile("[.!?…。！？][\"”“»«’')\\]]*$");

    /** Signs at a sentence's end: a full stop, quotation marks, a bracket. */
    private static final int LONGEST_ENDING = 4;

    /** A text of more letters is no caption with a credit; patterns are not tried on it. */
    private static final int LONGEST_SPLIT = 1_000;

    /** @param printed all that stands below an image, in one text */
    static Caption split(String printed) {
        String whole = ImageLabels.without(printed.strip());
        if (whole.length() < 2 || ImageLabels.areAllOf(whole)) {
            return NONE;
        }
        if (whole.length() > LONGEST_SPLIT) {
            return of(whole, "");
        }
        return Credit.isCalledOne(whole) || Credit.isOfAgencyAlone(whole) ? of("", whole) : CreditAtEnd.split(whole).orElseGet(() -> of(whole, ""));
    }

    /** @param credit as printed, with the words that introduce it */
    static Caption of(String text, String credit) {
        String caption = NOT_OF_BEGINNING.matcher(text.substring(0, end(text))).replaceFirst("");
        return new Caption(present(ImageLabels.areAllOf(caption) ? "" : caption), present(Credit.bare(credit)));
    }

    /** Whether a text ends as a sentence does. */
    static boolean isFinished(String text) {
        return FINISHED.matcher(text.substring(Math.max(0, text.length() - LONGEST_ENDING))).find();
    }

    private static int end(String text) {
        int end = text.length();
        while (end > 0 && BETWEEN.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(value -> !value.isEmpty());
    }
}
