package io.kicker.enrich.extract.fields;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What bylines print before names: "By", "Ein Kommentar von", "Propos recueillis par", "Autor:". */
final class BeforeNames {

    /** Those that nothing but names follow. */
    static final String CLEAR = "(?:(?:written |words |story |article |reported |posted |published |updated |photos and story |analysis |opinion |review |exclusive |interview |reporting |writing |(?:with )?additional reporting |text |texte |testo |texto |created )?by"
            + "|geschrieben von|ein artikel von|erstellt von|aufgezeichnet von|escrito por|écrit par|scritto da|geschreven door|(?:propos )?recueillis? par|reportagem de|a cura di|dal nostro inviato|dalla nostra inviata"
            + "|von|par|por|di|door|av|af|text (?:und|&) fotos?|texte et photos?|texto y fotos?|testo e foto|autor(?:in|a|es)?|auteure?s?|author|autorzy|opracowała?|oprac\\.|rozmawiała?|napisała?|napsala?|yazan|автор|текст|подготовила?|tekst"
            + "|oleh|penulis|laporan wartawan|(?:eine? \\p{L}+ von|une? \\p{L}+ (?:de|par)|una \\p{L}+ (?:de|di|por)))";

    private static final String BY = "(?:" + CLEAR + "|aus \\p{L}+ berichte[nt]|de|authors|text|texte|texto|testo|(?:interview|entrevista|intervista|haber|reporter)(?=\\s*:)|yazar|كتب|كتبت|بقلم|إعداد|लेखक|作者|文|本报记者|記者|记者)";

    /** Words of any language, and labels of Chinese, Japanese and Korean, which need no space behind them. */
    private static final Pattern LABEL = Pattern.compile("(?iu)^\\s*" + BY + "(?!\\p{L})\\s*[:：]?\\s+|^By(?-i:(?=\\p{Lu}\\p{Ll}))|^\\s*(?:作者|文|本报记者|記者|记者)\\s*[:：/／・]?\\s*|^[가-힣]{2,6}=\\s*");

    private BeforeNames() {
    }

    static String cut(String byline) {
        Matcher label = LABEL.matcher(byline);
        return label.lookingAt() ? byline.substring(label.end()) : byline;
    }
}
