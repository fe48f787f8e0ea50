package io.kicker.enrich.extract.people;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What bylines print before names: "By", "Ein Kommentar von", "Propos recueillis par", "Autor:". */
final class BeforeNames {

    /** Those that nothing but names follow. */
    static final String CLEAR = "(?:(?:written |words |story |article |reported |posted |published |updated |photos and story |analysis |opinion |review |exclusive |interview |reporting |writing |compiled |contributed |guest post |(?:an? )?(?:column|essay|commentary|feature) |(?:with )?additional reporting |text |texte |testo |texto |created )?by"
            + "|geschrieben von|ein artikel von|erstellt von|aufgezeichnet von|escrito por|écrit par|scritto da|geschreven door|(?:propos )?recueillis? par|reportagem de|a cura di|dal nostro inviato|dalla nostra inviata"
            + "|(?:gastbeitrag|kommentar|analyse|interview|reportage|bericht|kolumne|essay|leitartikel|veröffentlicht|verfasst) von|(?:rédigé|publié|posté|réalisé) par|(?:publicado|postado|redactado) por|(?:pubblicato|scritto) da|(?:intervista|articolo) di"
            + "|das (?:interview|gespräch) führten?|беседовала?|ditulis oleh|kirjoittanut|red\\.|van onze (?:correspondent|verslaggever|redacteur)|von|par|por|di|door|av|af|text (?:und|&) fotos?|texte et photos?|texto y fotos?|testo e foto|autor(?:in|a|es)?|auteure?s?|author|autorzy|opracowała?|oprac\\.|rozmawiała?|napisała?|napsala?|yazan|автор|текст|подготовила?|tekst"
            + "|oleh|penulis|laporan wartawan|(?:eine? \\p{L}+ von|une? \\p{L}+ (?:de|par)|una \\p{L}+ (?:de|di|por)))";

    private static final String BY = "(?:" + CLEAR + "|aus \\p{L}+ berichte[nt]|de|authors|text|texte|texto|testo|(?:interview|entrevista|intervista|haber|reporter)(?=\\s*:)|yazar|كتب|كتبت|بقلم|إعداد|نوشته|लेखक|द्वारा|글|취재|기자명|作者|文|記者)";

    /** Words of any language, and labels of Chinese, Japanese and Korean, which need no space behind them. */
    private static final Pattern LABEL = Pattern.compile("(?iu)^[\\s–—-]*" + BY + "(?!\\p{L})\\s*[:：]?\\s+|^By(?-i:(?=\\p{Lu}\\p{Ll}))|^\\s*(?:作者|文|記者|\\p{IsHan}{0,8}记者)\\s*[:：/／・]?\\s*|^[가-힣]{2,6}=\\s*");

    private static final Pattern ANY_LABEL = Pattern.compile("\\s*([\\p{L}\\p{M}・]{2,20}(?: \\p{L}{2,12})?)\\s*[:：＝]\\s*(?=\\p{Lu}[\\p{L}\\p{M}.'’-]* (?:\\p{Ll}{2,3} )?\\p{Lu}|[\\p{L}&&[^\\p{Lu}\\p{Ll}]])");

    private BeforeNames() {
    }

    static String cut(String byline) {
        Matcher label = LABEL.matcher(byline);
        return label.lookingAt() ? byline.substring(label.end()) : withoutLabel(byline);
    }

    /** Whatever a word before a colon means, it is no part of a name; "Twitter:" and the like tell that there is none. */
    private static String withoutLabel(String byline) {
        Matcher label = byline.indexOf(':') < 0 && byline.indexOf('：') < 0 && byline.indexOf('＝') < 0 ? null : ANY_LABEL.matcher(byline);
        return label != null && label.lookingAt() && Arrays.stream(label.group(1).split(" ")).allMatch(word -> NotPeople.isFunction(word) || !NotPeople.isOne(word)) ? byline.substring(label.end()) : byline;
    }
}
