package io.kicker.enrich.extract.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.people.GivenNames;

/** Splits a caption from the credit that its last words are. */
final class CreditAtEnd {

    /** The last brackets, which may hold a second pair: "(A. Author (Agency))". */
    private static final Pattern IN_BRACKETS = Pattern.compile("[(（\\[]\\s*([^()（）\\[\\]]{2,100}(?:\\([^()]{2,60}\\))?)[)）\\]][\\s.]*$");

    /**
     * Behind a dash, a bar, a sentence's end; in Japanese, behind an equals sign. An initial's full stop ends no sentence. All begin with a space or
     * a sign, which few letters are.
     */
    private static final Pattern BEHIND_SIGN = Pattern.compile("(?=[\\s＝=|])(?:\\s[|/–—-]\\s|(?<=[^\\s.][^\\s.][.!?…][\"”»’]?)\\s+|\\s*[＝=|])(?=(.{2,100}$))");

    /** Taken, given and photographed by, in Japanese behind the name. */
    private static final Pattern TAKEN_OR_GIVEN = Pattern.compile("(?:撮影|提供|写す)$");

    /** "＝港市、高橋美咲撮影": in Japanese, where it is and who took or gave it stand behind an equals sign. */
    private static final Pattern JAPANESE = Pattern.compile("(?<where>[＝=](?:[^＝=]{1,40}(?=[、，]))?)[、，]?(?<who>[^＝=、，]{2,20})(?:撮影|提供|写す)$");

    /** Behind a sentence, a Korean reporter's name, which begins with one of the common surnames: "민경석 기자". */
    private static final Pattern KOREAN = Pattern.compile("(?<=[.!?다])\\s+("
            + "[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모][가-힣]{1,2})\\s?(?:선임)?기자$");

    private CreditAtEnd() {
    }

    static Optional<Caption> split(String whole) {
        return introduced(whole).or(() -> japanese(whole)).or(() -> korean(whole)).or(() -> behindSign(whole)).or(() -> inBrackets(whole));
    }

    private static Optional<Caption> japanese(String whole) {
        Matcher credit = TAKEN_OR_GIVEN.matcher(whole).find() ? JAPANESE.matcher(whole) : null;
        if (credit == null || !credit.find() || credit.start() == 0) {
            return Optional.empty();
        }
        String where = credit.group("where");
        return Optional.of(Caption.of(whole.substring(0, where.length() == 1 ? credit.start() : credit.end("where")), credit.group("who")));
    }

    private static Optional<Caption> korean(String whole) {
        Matcher credit = whole.endsWith("기자") ? KOREAN.matcher(whole) : null;
        return credit != null && credit.find() ? Optional.of(Caption.of(whole.substring(0, credit.start()), credit.group(1))) : Optional.empty();
    }

    /** Splits where a word such as "Photo:" introduces the credit. */
    static Optional<Caption> introduced(String whole) {
        Optional<CreditWords.Introduction> found = CreditWords.find(whole, 0);
        while (found.isPresent() && !Credit.mayFollow(Credit.bare(whole.substring(found.get().to())))) {
            found = CreditWords.find(whole, found.get().to());
        }
        return found.map(at -> Caption.of(beforeOpenBracket(whole.substring(0, at.from())), whole.substring(at.to())));
    }

    /** The introduction may stand in brackets behind other words: "(File photo: …". */
    private static String beforeOpenBracket(String text) {
        int bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
        boolean open = bracket >= 0 && text.indexOf(')', bracket) < 0 && text.indexOf(']', bracket) < 0;
        return open ? text.substring(0, bracket) : text;
    }

    private static Optional<Caption> inBrackets(String whole) {
        char last = whole.charAt(whole.length() - (whole.endsWith(".") ? 2 : 1));
        Matcher brackets = IN_BRACKETS.matcher(whole);
        if (")）]".indexOf(last) < 0 || !brackets.find(Math.max(0, whole.length() - CreditWords.LONGEST)) || brackets.start() == 0) {
            return Optional.empty();
        }
        String before = whole.substring(0, brackets.start()).strip();
        String credit = brackets.group(1).strip();
        String name = TAKEN_OR_GIVEN.matcher(credit).replaceFirst("");
        boolean behindSentence = Caption.isFinished(before) && Credit.mayBe(credit) && Credit.beginsAsName(credit);
        boolean isCredit = !name.equals(credit) || behindSentence || Credit.isSureOrName(credit);
        // What the caption names too tells more of the image: its place, a short form of a name.
        return isCredit && !Credit.isRemark(credit) && !before.contains(credit) ? Optional.of(Caption.of(before, name)) : Optional.empty();
    }

    private static Optional<Caption> behindSign(String whole) {
        Matcher sign = BEHIND_SIGN.matcher(whole);
        int from = Math.max(1, whole.length() - CreditWords.LONGEST);
        while (from < whole.length() && sign.find(from)) {
            String credit = sign.group(1);
            boolean behindSentence = sign.group().isBlank();
            String before = whole.substring(0, sign.start());
            boolean sure = Credit.isSure(credit) && !isPartly(credit) && (behindSentence || PictureAgencies.areNamedIn(credit));
            if (sure || sign.group().equals(" / ") && Credit.isPerson(credit) && (Caption.isFinished(before) || Credit.isProse(before))) {
                return Optional.of(Caption.of(before, credit));
            }
            from = sign.end();
        }
        return Optional.empty();
    }

    /** Whether only what stands in its brackets is a credit: in "A. Author (Agency)" all is, in "The boat (Agency)" not. */
    private static boolean isPartly(String text) {
        int bracket = text.indexOf('(');
        return bracket > 0 && !GivenNames.isFullName(text.substring(0, bracket).strip());
    }
}
