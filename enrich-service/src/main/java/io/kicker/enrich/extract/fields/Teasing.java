package io.kicker.enrich.extract.fields;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a standfirst where it is meant to make readers come: a label in front, a call to read at the end. */
final class Teasing {

    private static final Pattern LABEL = Pattern.compile("(?i)(?:(?:meta|article|episode|story|page|video|short) )?(?:description|summary|synopsis"
            + "|zusammenfassung|résumé|resumen|resumo|riassunto|samenvatting|streszczenie)\\s?[:：]\\s+");
    private static final Pattern CALL = Pattern.compile("(?i)(?:continue reading|read (?:this|on(?! the )|more(?=\\P{L}*$"
            + "| (?:at|about|here|on|in|from|below)(?!\\p{L}))|the (?:full|whole))|click here|lesen sie (?:hier )?mehr|mehr dazu|lire la suite"
            + "|leer más|leia mais|leggi (?:tutto|di più)|lees (?:meer|verder)|läs mer|czytaj więcej)(?!\\p{L})[^.!?]*[.!…]*");

    /** Letters of a link to the rest, and of a headline before it. */
    private static final int LONGEST_LINK = 40;
    private static final int LONGEST_HEADLINE = 160;

    private static final Pattern LINK = Pattern.compile("(?iu)(?:continue reading|read (?:more|on)|weiter ?lesen|mehr lesen|lesen fortsetzen|lire la suite"
            + "|continuer la lecture|leer más|(?:seguir|continuar) leyendo|continue lendo|leia mais|leggi tutto|continua a leggere|lees (?:meer|verder)"
            + "|läs mer|les mer|læs mere|czytaj (?:dalej|więcej)|devamını oku|читать далее|続きを読む|阅读全文|繼續閱讀|계속 읽기)(\\P{L}*)$");

    private Teasing() {
    }

    static String without(String text) {
        String bare = withoutLink(withoutLabel(text));
        int last = lastSentence(bare);
        return last > 0 && CALL.matcher(bare).region(last, bare.length()).matches() ? bare.substring(0, last).strip() : bare;
    }

    /** Systems that cut a text off set the link to the rest behind it, some with the headline: "and the boats … Ferries to run weiterlesen →". */
    private static String withoutLink(String text) {
        Matcher link = LINK.matcher(text).region(Math.max(0, text.length() - LONGEST_LINK), text.length());
        if (!link.find()) {
            return text;
        }
        String before = text.substring(0, link.start());
        int cut = behindSignOfCut(before);
        if (cut > 0 && isHeadline(before.substring(cut).strip())) {
            return before.substring(0, cut);
        }
        boolean glued = !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
        boolean arrow = !link.group(1).isBlank() && "→»›>".indexOf(link.group(1).strip().charAt(0)) >= 0;
        return glued || arrow ? before.strip() + "…" : text;
    }

    private static boolean isHeadline(String text) {
        return text.isEmpty() || text.length() <= LONGEST_HEADLINE && Character.isUpperCase(text.charAt(0));
    }

    /** The end of the last "…", "[...]" and the like; 0 if there is none. */
    private static int behindSignOfCut(String text) {
        int end = Math.max(text.lastIndexOf('…') + 1, text.lastIndexOf("...") < 0 ? 0 : text.lastIndexOf("...") + 3);
        return end > 0 && end < text.length() && "])".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
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
