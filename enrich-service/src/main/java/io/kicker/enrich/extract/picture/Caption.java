package io.kicker.enrich.extract.picture;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.page.LowerCase;

/**
 * What is printed below an image, the credit apart from the caption.
 *
 * @param text   the caption, if any
 * @param credit the credit without its prefix, if any
 */
record Caption(Optional<String> text, Optional<String> credit) {

    static final Caption NONE = new Caption(Optional.empty(), Optional.empty());

    private static final Pattern LABEL = Pattern.compile("(?iu)^(?:legende|bildlegende|bildunterschrift|bildtext|bildbeschreibung|image caption|caption|légende|leyenda|pie de foto|pie de imagen|legenda|didascalia|bijschrift|onderschrift|подпись)\\s*[:：,]\\s*");
    private static final Pattern NOT_OF_END = Pattern.compile("[\\s|(（\\[,;–—-]+$");
    private static final Pattern NOT_OF_BEGINNING = Pattern.compile("^[\\s|)）\\],;–—-]+");
    private static final Pattern FINISHED = Pattern.compile("[.!?…。！？][\"”“»«’')\\]]*$");
    private static final Pattern IN_BRACKETS_AT_END = Pattern.compile("[(（\\[]\\s*([^()（）\\[\\]]{2,100}(?:\\([^()]{2,60}\\))?)[)）\\]][\\s.]*$");

    /** Behind a dash, a bar, a last sentence's end; in Japanese, behind an equals sign. */
    private static final Pattern TAIL = Pattern.compile("(?:\\s[|/–—-]\\s|(?<=[.!?…][\"”»’]?)\\s+|\\s*[＝=|])(?=(.{2,100}$))");
    private static final Pattern TAKEN_OR_GIVEN = Pattern.compile("(?:撮影|提供|写す)$");

    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s/+:.]+");
    private static final Set<String> NO_CAPTIONS = Set.copyOf(WordLists.of(Caption.class, "no-captions.txt"));

    private static final int LONGEST_CREDIT = 160;
    private static final int LONGEST_SPLIT = 1_000;

    static Caption split(String printed) {
        String whole = LABEL.matcher(printed.strip()).replaceFirst("");
        if (whole.length() > LONGEST_SPLIT) {
            return of(whole, "");
        }
        if (saysNothing(whole)) {
            return NONE;
        }
        if (Credit.isCalledOne(whole)) {
            return of("", whole);
        }
        return introduced(whole).or(() -> behindSign(whole)).or(() -> inBrackets(whole)).orElseGet(() -> Credit.isOfAgencyAlone(whole) ? of("", whole) : of(whole, ""));
    }

    /** @param credit as printed, with the words that introduce it */
    static Caption of(String text, String credit) {
        String caption = NOT_OF_BEGINNING.matcher(text.strip()).replaceFirst("");
        return new Caption(present(saysNothing(caption) ? "" : caption), present(Credit.bare(credit)));
    }

    static Optional<Caption> introduced(String whole) {
        Optional<CreditWords.Introduction> found = CreditWords.find(whole, 0);
        while (found.isPresent() && !Credit.mayBe(Credit.bare(whole.substring(found.get().to())))) {
            found = CreditWords.find(whole, found.get().to());
        }
        return found.map(at -> {
            String before = whole.substring(0, at.from());
            int bracket = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
            boolean open = bracket >= 0 && before.indexOf(')', bracket) < 0 && before.indexOf(']', bracket) < 0;
            return of(end(open ? before.substring(0, bracket) : before), whole.substring(at.to()));
        });
    }

    private static Optional<Caption> inBrackets(String whole) {
        String end = whole.stripTrailing();
        if (!end.isEmpty() && ")）].".indexOf(end.charAt(end.length() - 1)) < 0) {
            return Optional.empty();
        }
        Matcher brackets = IN_BRACKETS_AT_END.matcher(whole);
        if (!brackets.find(Math.max(0, whole.length() - LONGEST_CREDIT))) {
            return Optional.empty();
        }
        String before = whole.substring(0, brackets.start()).strip();
        String credit = brackets.group(1).strip();
        String bare = TAKEN_OR_GIVEN.matcher(credit).replaceFirst("");
        boolean isCredit = !bare.equals(credit) || (isFinished(before) ? Credit.mayBe(credit) && Credit.beginsAsName(credit) || Credit.isSure(credit) : Credit.isSureOrName(credit));
        return isCredit && !before.isEmpty() ? Optional.of(of(end(before), bare)) : Optional.empty();
    }

    private static Optional<Caption> behindSign(String whole) {
        Matcher tail = TAIL.matcher(whole);
        int from = Math.max(1, whole.length() - LONGEST_CREDIT);
        while (from < whole.length() && tail.find(from)) {
            if (Credit.isSure(tail.group(1)) && (PictureAgencies.areNamedIn(tail.group(1)) || tail.group().isBlank())) {
                return Optional.of(of(end(whole.substring(0, tail.start())), tail.group(1)));
            }
            from = tail.end();
        }
        return Optional.empty();
    }

    static boolean isFinished(String text) {
        return FINISHED.matcher(text.substring(Math.max(0, text.length() - 4))).find();
    }

    /** Whether a text is a number or says only what it stands at: "Image", "Enlarge". */
    static boolean saysNothing(String text) {
        String words = LowerCase.of(NUMBERS.matcher(text.length() > 60 ? "long" : text).replaceAll(" ")).strip();
        return words.isEmpty() || CreditWords.isOne(words) || NO_CAPTIONS.contains(words);
    }

    private static String end(String text) {
        return NOT_OF_END.matcher(text).replaceFirst("");
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(value -> !value.isEmpty());
    }
}
