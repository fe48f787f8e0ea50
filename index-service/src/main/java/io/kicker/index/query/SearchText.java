package io.kicker.index.query;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.kicker.index.store.PlainLetters;
import io.kicker.index.store.SearchWords;

/**
 * What a reader typed, in the two ways it is looked for: as it is, which stemmers need, and in plain letters, for readers leave accents
 * out. An article may fit either; what must not occur, though, must not occur in either way, so both have it in both.
 */
record SearchText(String typed, String plain) {

    // A phrase is taken whole, as a minus within it negates nothing.
    private static final Pattern PHRASE_OR_NEGATION = Pattern.compile("(?:(?<!\\S)-)?\"[^\"]*+\"?|(?<!\\S)-[^\\s\"]++");

    // What phones and other languages write instead.
    private static final Pattern QUOTE = Pattern.compile("[“”„‟«»「」『』]");

    static SearchText of(String written) {
        String search = QUOTE.matcher(SearchWords.unified(written)).replaceAll("\"");
        return new SearchText(SearchWords.inQuery(write(search, UnaryOperator.identity())), SearchWords.inQuery(write(search, PlainLetters::of)));
    }

    /** What of it is written without spaces, as it is looked for in a text. */
    static List<String> unspaced(String written) {
        return SearchWords.unspaced(SearchWords.unified(written));
    }

    private static String write(String search, UnaryOperator<String> wanted) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (MatchResult part : PHRASE_OR_NEGATION.matcher(search).results().filter(part -> part.group().startsWith("-")).toList()) {
            String negation = closed(part.group());
            String plain = PlainLetters.of(negation);
            text.append(wanted.apply(search.substring(end, part.start()))).append(negation).append(plain.equals(negation) ? "" : " " + plain);
            end = part.end();
        }
        return text.append(wanted.apply(search.substring(end))).toString();
    }

    /** A quote that the reader left open would run on into what is put after it. */
    private static String closed(String negation) {
        return negation.startsWith("-\"") && !negation.endsWith("\"") ? negation + '"' : negation;
    }
}
