package io.kicker.enrich.extract.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.page.LowerCase;


/**
 * What is printed below an image, the credit apart from the caption.
 *
 * @param text   the caption, if any
 * @param credit the credit without its prefix, if any
 */
record Caption(Optional<String> text, Optional<String> credit) {

    static final Caption NONE = new Caption(Optional.empty(), Optional.empty());

    /** Words that introduce a credit, in the languages of large publishers. */
    private static final String PREFIX = "(?:image|images|bild|bilder|foto|fotos|photo|photos|photograph|picture|credit|credits|photo credit|image credit|source|quelle|imagen|imagem|immagine|crédit|crédits|credito|crédito|fuente|fonte|copyright|grafik|graphic|"
            + "görsel|obraz|zdjęcie|зображення|изображение|фото|слика|imazhi|εικόνα|图像|圖像|圖片|来源|تصویر|صورة|العکس|ছবি|तस्वीर|picha|hoton|gambar|imagine|slika|снимка|ምስል)";
    private static final Pattern NOT_OF_END = Pattern.compile("[\\s|(\\[–—-]+$");
    private static final Pattern AROUND_CREDIT = Pattern.compile("^[\\s(\\[|]+|[\\s)\\]|]+$");
    private static final Pattern CREDIT_PREFIX = Pattern.compile("(?iu)^\\s*(?:" + PREFIX + "\\s*[:：]\\s*(?:©\\s*)?|©\\s*|\\(c\\)\\s*|" + PREFIX + " by\\s+)");
    private static final Pattern TRAILING = Pattern.compile("(?iu)[\\s.]*(?:[\\[(|–—-]?\\s*(?:" + PREFIX + "\\s*[:：]|" + PREFIX + " by\\s|©)\\s*)([^\\[\\](){}]{2,100})[\\])]?\\s*$");
    private static final Pattern AGENCY_TAIL = Pattern.compile("[\\s.]*[(\\[]([^()\\[\\]]*(?:AFP|AP|Reuters|REUTERS|Getty|EPA|dpa|DPA|EFE|ANSA|Shutterstock|iStock|Imago|imago|Alamy)[^()\\[\\]]*)[)\\]]\\s*$");

    /** Letters of a caption in front of its credit. */
    private static final int SHORTEST = 3;

    /** Letters of a credit with the word that introduces it. */
    private static final int LONGEST_CREDIT = 160;
    private static final int LONGEST_SPLIT = 1_000;

    static Caption of(Box caption) {
        Box credit = caption.first(Mark.CREDIT);
        String whole = caption.text().strip();
        if (credit != null && credit != caption && !credit.text().isBlank()) {
            String creditText = credit.text().strip();
            int at = whole.lastIndexOf(creditText);
            String rest = at < 0 ? whole : (whole.substring(0, at) + whole.substring(at + creditText.length())).strip();
            return new Caption(present(rest), present(bare(creditText)));
        }
        return split(whole);
    }

    static Caption split(String whole) {
        if (whole.length() < 120 && (mayNameCredit(whole) || whole.startsWith("(")) && CREDIT_PREFIX.matcher(whole).lookingAt()) {
            return new Caption(Optional.empty(), present(bare(whole)));
        }
        int from = Math.max(SHORTEST, whole.length() - LONGEST_CREDIT);
        if (whole.length() <= SHORTEST || whole.length() > LONGEST_SPLIT) {
            return new Caption(present(whole), Optional.empty());
        }
        Matcher trailing = TRAILING.matcher(whole);
        Matcher agency = AGENCY_TAIL.matcher(whole);
        Matcher credit = mayNameCredit(whole.substring(from)) && trailing.find(from) ? trailing : mayEndInBracket(whole) && agency.find(SHORTEST) ? agency : null;
        return credit == null ? new Caption(present(whole), Optional.empty())
                : new Caption(present(NOT_OF_END.matcher(whole.substring(0, credit.start())).replaceFirst("")), present(bare(credit.group(1))));
    }

    /** The patterns try every word and every letter for a beginning; what they cannot do without is found far sooner. */
    private static boolean mayNameCredit(String text) {
        return text.indexOf(':') >= 0 || text.indexOf('：') >= 0 || text.indexOf('©') >= 0 || LowerCase.of(text).contains(" by");
    }

    private static boolean mayEndInBracket(String text) {
        String end = text.stripTrailing();
        return end.endsWith(")") || end.endsWith("]");
    }

    /** A credit without the words that introduce it. */
    static String bare(String credit) {
        return AROUND_CREDIT.matcher(CREDIT_PREFIX.matcher(credit).replaceFirst("")).replaceAll("");
    }

    private static Optional<String> present(String text) {
        return Optional.of(text.strip()).filter(value -> !value.isEmpty());
    }
}
