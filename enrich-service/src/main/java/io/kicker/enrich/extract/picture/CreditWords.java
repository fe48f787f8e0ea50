package io.kicker.enrich.extract.picture;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.page.LowerCase;

/** The words that introduce a credit, such as "Photo:", "Bild:" and "Foto by", and signs such as ©. */
final class CreditWords {

    /** Letters of a credit with the word that introduces it. */
    private static final int LONGEST = 160;

    private static final Set<String> WORDS = Set.copyOf(WordLists.of(CreditWords.class, "credit-words.txt"));

    /** A word within another one introduces nothing, unless one element ends before it without a space ("harbourPhoto: …"), or the script writes none. */
    private static final String FRONT = "(?:(?<![\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{IsArabic}\\p{M}\\p{N}])|(?-i:(?<=\\p{Ll})(?=\\p{Lu})))";

    private static final String WORD = WORDS.stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    private static final String SIGN = "(?:©|\\(c\\)|（[cｃ]）)";

    /** What introduces a credit wherever it stands, and with "by" where a sentence begins with it: a photo by someone is also what a caption may tell of. */
    private static final Pattern INTRODUCTION = Pattern.compile("(?iu)(?:" + FRONT + "(?:" + WORD + "\\s*(?:[:：=＝]|\\.{3}|…)|image (?:source|credit),)\\s*" + SIGN + "?|(?:" + FRONT + WORD + "\\s+)?" + SIGN + "|" + FRONT
            + "(?<by>(?:" + WORD + "\\s+by|(?:image|photo|foto) credits?|(?:image |photo )?copyright)\\s|fot\\.))\\s*(?:by\\s+)?");

    private CreditWords() {
    }

    /** Whether a text is nothing but a word that introduces a credit. */
    static boolean isOne(String text) {
        return WORDS.contains(LowerCase.of(text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text));
    }

    /** What follows an introduction that a text begins with, or empty if it begins with none. */
    static Optional<String> after(String text) {
        return find(text, 0).filter(found -> found.from == 0).map(found -> text.substring(found.to));
    }

    /** The first introduction from a place on. */
    static Optional<Introduction> find(String text, int from) {
        if (!mayIntroduce(text)) {
            return Optional.empty();
        }
        Matcher introduction = INTRODUCTION.matcher(text);
        int at = Math.max(from, text.length() - LONGEST);
        while (introduction.find(at)) {
            if (introduction.group("by") == null || beginsSentence(text, introduction.start())) {
                return Optional.of(new Introduction(introduction.start(), introduction.end()));
            }
            at = introduction.end();
        }
        return Optional.empty();
    }

    /** The pattern tries every word at every letter; what it cannot do without is found far sooner. */
    private static boolean mayIntroduce(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：' || c == '=' || c == '＝' || c == '©' || c == '…' || c == '（') {
                return true;
            }
        }
        String small = LowerCase.of(text);
        return small.contains(" by") || small.contains("copyright") || small.contains("fot.") || small.contains("(c)") || small.contains("...") || small.contains("credit") || small.startsWith("image source,");
    }

    private static boolean beginsSentence(String text, int at) {
        return at == 0 || Character.isUpperCase(text.charAt(at)) || ".!?|([–—-".indexOf(text.substring(0, at).stripTrailing().charAt(text.substring(0, at).stripTrailing().length() - 1)) >= 0;
    }

    /**
     * Where a text introduces a credit.
     *
     * @param from where the word begins
     * @param to   where the credit begins
     */
    record Introduction(int from, int to) {
    }
}
