package io.kicker.enrich.extract.signals;

import java.util.regex.Pattern;

/** Words by which a title says that its page reports while something happens. */
public final class LiveWords {

    /** To live is a word of other titles too: it stands before what is live, or before a sign, or in capitals. */
    private static final Pattern LIVE = Pattern.compile("\\blive[- ]?(?:blog|updates?|coverage|ticker|reports?|text|feed|news|score)"
            + "|\\blive\\b(?=\\s*(?:[:|–—-]|$))|(?-i:\\bLIVE\\b)|as it happened|minute[- ]by[- ]minute|rolling (?:updates|coverage)"
            + "|ticker\\b|news-?blog|protokoll des tages|en direct|^direct\\b|minute par minute|en vivo|en directo|minuto a minuto|in diretta"
            + "|\\bdiretta\\b|ao vivo|em direto|na żywo|\\bživě\\b|naživo|on-?line:"
            + "|canlı|онлайн|прям(?:ая|ой) (?:трансляция|эфир)|наживо|на живо|\\bdirekt(?:rapport)?:|direkte:|liverapport|hetki hetkeltä|seuranta"
            + "|percről percre|\\bélő\\b|ζωντανά|λεπτό προς λεπτό"
            + "|直播|速報|ライブ|실시간|مباشر|לייב|عاجل|langsung|trực tiếp", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private LiveWords() {
    }

    /** Whether a title has one. */
    public static boolean areIn(String title) {
        return LIVE.matcher(title).find();
    }
}
