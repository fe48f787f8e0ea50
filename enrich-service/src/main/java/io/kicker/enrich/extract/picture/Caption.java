package io.kicker.enrich.extract.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.extract.fields.GivenNames;
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
    private static final Pattern TAIL = Pattern.compile("(?:\\s[|/–—-]\\s|(?<=[^\\s.][^\\s.][.!?…][\"”»’]?)\\s+|\\s*[＝=|])(?=(.{2,100}$))");
    private static final Pattern TAKEN_OR_GIVEN = Pattern.compile("(?:撮影|提供|写す)$");

    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s/+:.]+");
    private static final Set<String> NO_CAPTIONS = Set.copyOf(WordLists.of(Caption.class, "no-captions.txt"));

    /** Those of several words, with the space before them, may follow a caption. */
    private static final List<String> COMMANDS = NO_CAPTIONS.stream().filter(words -> words.indexOf(' ') > 0).map(words -> " " + words).sorted().toList();
    private static final int LONGEST_COMMAND = 40;

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
        if (Credit.isCalledOne(whole) || Credit.isOfAgencyAlone(whole)) {
            return of("", whole);
        }
        return introduced(whole).or(() -> behindSign(whole)).or(() -> inBrackets(whole)).orElseGet(() -> of(whole, ""));
    }

    /** @param credit as printed, with the words that introduce it */
    static Caption of(String text, String credit) {
        String caption = withoutCommands(end(NOT_OF_BEGINNING.matcher(text.strip()).replaceFirst("")));
        return new Caption(present(saysNothing(caption) ? "" : caption), present(Credit.bare(credit)));
    }

    static Optional<Caption> introduced(String whole) {
        Optional<CreditWords.Introduction> found = CreditWords.find(whole, 0);
        while (found.isPresent() && !Credit.mayFollow(Credit.bare(whole.substring(found.get().to())))) {
            found = CreditWords.find(whole, found.get().to());
        }
        return found.map(at -> {
            String before = whole.substring(0, at.from());
            int bracket = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
            boolean open = bracket >= 0 && before.indexOf(')', bracket) < 0 && before.indexOf(']', bracket) < 0;
            return of(open ? before.substring(0, bracket) : before, whole.substring(at.to()));
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
        // What the caption names too tells more of the image: its place, a short form of a name.
        return isCredit && !before.isEmpty() && !Credit.isRemark(credit) && !before.contains(credit) ? Optional.of(of(before, bare)) : Optional.empty();
    }

    private static Optional<Caption> behindSign(String whole) {
        Matcher tail = TAIL.matcher(whole);
        int from = Math.max(1, whole.length() - LONGEST_CREDIT);
        while (from < whole.length() && tail.find(from)) {
            if (Credit.isSure(tail.group(1)) && !isPartly(tail.group(1)) && (PictureAgencies.areNamedIn(tail.group(1)) || tail.group().isBlank())) {
                return Optional.of(of(whole.substring(0, tail.start()), tail.group(1)));
            }
            from = tail.end();
        }
        return Optional.empty();
    }

    /** Whether only what stands in brackets at its end is a credit: in "A. Author (Agency)" all is, in "The boat (Agency)" not. */
    private static boolean isPartly(String tail) {
        int bracket = tail.indexOf('(');
        return bracket > 0 && !GivenNames.isFullName(tail.substring(0, bracket).strip());
    }

    static boolean isFinished(String text) {
        return FINISHED.matcher(text.substring(Math.max(0, text.length() - 4))).find();
    }

    /** Whether a text is a number or says only what it stands at: "Image", "Enlarge". */
    static boolean saysNothing(String text) {
        String words = LowerCase.of(NUMBERS.matcher(text.length() > 60 ? "long" : text).replaceAll(" ")).strip();
        return words.isEmpty() || CreditWords.isOne(words) || NO_CAPTIONS.contains(words);
    }

    /** Without what its last words tell a reader to do: "toggle caption". */
    private static String withoutCommands(String text) {
        String rest = text;
        for (int from = 0; from < 2; from++) {
            String small = LowerCase.of(rest.substring(Math.max(0, rest.length() - LONGEST_COMMAND)));
            for (String command : COMMANDS) {
                rest = small.endsWith(command) && rest.length() > command.length() ? rest.substring(0, rest.length() - command.length()).stripTrailing() : rest;
                small = LowerCase.of(rest.substring(Math.max(0, rest.length() - LONGEST_COMMAND)));
            }
        }
        return rest;
    }

    private static String end(String text) {
        return NOT_OF_END.matcher(text).replaceFirst("");
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(value -> !value.isEmpty());
    }
}
