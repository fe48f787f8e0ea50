package io.kicker.enrich.extract.fields;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a standfirst where it is meant to make readers come: a label in front, a call to read at the end. */
final class Teasing {

    private static final Pattern LABEL = Pattern.compile("(?i)(?:(?:meta|article|episode|story|page|video|short) )?(?:description|summary|synopsis"
            + "|zusammenfassung|résumé|resumen|resumo|riassunto|samenvatting|streszczenie)\\s?[:：]\\s+");
    private static final Pattern CALL = Pattern.compile("(?i)(?:read (?:this|on(?! the )|more(?=\\P{L}*$"
            + "| (?:at|about|here|on|in|from|below)(?!\\p{L}))|the (?:full|whole))|click here|lesen sie (?:hier )?mehr|mehr dazu|lire la suite"
            + "|leer más|leia mais|leggi (?:tutto|di più)|lees (?:meer|verder)|läs mer|czytaj więcej)(?!\\p{L})[^.!?]*[.!…]*");

    private Teasing() {
    }

    static String without(String text) {
        String bare = withoutLabel(text);
        int last = lastSentence(bare);
        return last > 0 && CALL.matcher(bare).region(last, bare.length()).matches() ? bare.substring(0, last).strip() : bare;
    }

    static String withoutLabel(String text) {
        Matcher label = LABEL.matcher(text);
        return label.lookingAt() ? text.substring(label.end()) : text;
    }

    /** Where the last sentence begins; 0 if there is one alone. */
    private static int lastSentence(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            if (text.charAt(i) == ' ' && ".!?…".indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }
}
