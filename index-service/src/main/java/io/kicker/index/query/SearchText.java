package io.kicker.index.query;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import io.kicker.index.store.PlainLetters;
import io.kicker.index.store.SearchWords;

/**
 * What a reader typed, in the two ways it is looked for: as it is, which stemmers need, and in plain letters, for readers leave accents
 * out. An article may fit either; what must not occur, though, must not occur in either way, so both have it in both.
 */
record SearchText(String typed, String plain) {

    private static final Pattern NEGATION = Pattern.compile("(?<!\\S)-(\"[^\"]*+\"?|\\S++)");

    static SearchText of(String search) {
        return new SearchText(SearchWords.inQuery(write(search, UnaryOperator.identity())), SearchWords.inQuery(write(search, PlainLetters::of)));
    }

    /** Whether something must not occur. */
    boolean negates() {
        return typed.contains("-");
    }

    private static String write(String search, UnaryOperator<String> wanted) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (var negations = NEGATION.matcher(search); negations.find(); end = negations.end()) {
            String plain = PlainLetters.of(negations.group());
            text.append(wanted.apply(search.substring(end, negations.start()))).append(negations.group());
            text.append(plain.equals(negations.group()) ? "" : " " + plain);
        }
        return text.append(wanted.apply(search.substring(end))).toString();
    }
}
