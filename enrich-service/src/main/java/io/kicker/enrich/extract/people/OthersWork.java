package io.kicker.enrich.extract.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.outline.Box;

/** Parts of a byline about who took the pictures, edited, checked or translated, or where it is from: "Fotos: Mira Tan", "editing by Mira Tan", "责任编辑：王芳". */
final class OthersWork {

    private static final String CHECKED = "(?:(?:medically |expertly |fact[- ]?)?(?:reviewed|checked))";

    /** Below what publishers are sent stands whom to ask. */
    private static final String CONTACT = "(?:(?:press|media|presse|medien)[- ]?(?:contacts?|kontakt|inquiries|enquiries|anfragen)"
            + "|contac?to?s? (?:presse|médias?|(?:de )?prensa|stampa|(?:de |para a )?imprensa))";

    private static final String WORDS = "(?:" + CHECKED + "|" + CONTACT
            + "|fotos?|fotograf(?:ie|ía|ia|as)?|fotoğraf|photos?|photograph(?:y|s)?|pictures|bild(?:er)?|grafiken|grafik|zdjęcia"
            + "|video|vídeo|illustration(?:s|en)?|editor(?:a|es)?|edited|editing|edição|edición|redaktur|montage|kamera"
            + "|kuvat?|kuvaaja|bilder|billeder|zdjęcie|снимк[аи]|צילום|تصوير|عکس|ảnh|gambar|ภาพ"
            + "|фото|видео|редактор|写真|撮影|摄影|攝影|责任编辑|責任編輯|编辑|編輯|责编|编译|校对|审核|来源|來源|사진|영상|편집|source|quelle|fuente|fonte)";

    /** "Text & Fotos" are by who wrote the article. */
    private static final String NOT_WITH_TEXT = "(?<!\\b(?:texte?|texto|testo|tekst|story|words)\\s(?:&|" + And.ANY + ")\\s)";

    /** One goes on to the next separator; commas part the names behind "by". Behind writers, the newsroom's are who looked after it. */
    private static final Pattern PART = Pattern.compile("(?iu)(?:^|[;,.|\\s])\\s*" + NOT_WITH_TEXT + WORDS
            + "(?:\\s+by\\b[^;|\\n]*|\\s*[:：/／＝・][^;,|\\n]*)|[;,.|\\n]\\s*updated by\\b[^;|\\n]*|[;,|]\\s*redaktion\\s*:[^;,|\\n]*");

    /** The beginning of a line. */
    private static final Pattern FIRST = Pattern.compile("(?i)" + CHECKED
            + "|(?:geprüft|vérifié|revisado|overseen)|(?:photos?|photographs?|pictures?|images?|illustrations?|graphics?) by\\b");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?iu)\\((?:photo(?:s|graph(?:y|s|er))?|fotos?|bild(?:er)?|video|vídeo|illustrations?|grafik|graphics|kamera|camera)\\)$");

    /** What is printed before a name of its own element. */
    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?:(?:" + CHECKED + "|approved|verified|photos?|photographs?|illustrations?) by|contributions? from|"
            + CONTACT + ")\\s*:?\\s*$");
    private static final Pattern BEFORE_UPDATER = Pattern.compile("(?i)(?:updated|edited) by\\s*:?\\s*$");
    private static final Pattern UPDATER_FIRST = Pattern.compile("(?i)(?:updated|edited) by\\b");
    private static final int LONGEST_BEFORE = 24;

    /** Who is asked is behind who asks: "Ein Interview von Mira Tan mit Jonas Feldkamp". */
    private static final Pattern ASKED =
            Pattern.compile("(?iu)\\b(?:interview|gespräch|entretien|entrevista) (?:von|by|par|por|de) [^,;|\\n]{3,40}?(?= (?:mit|with|avec|con) )");

    /** Letters of a byline that is too short to name who asks and who is asked. */
    private static final int LONGEST_BY_ONE = 24;

    private OthersWork() {
    }

    /** A byline without such parts. */
    static String cut(String byline) {
        Matcher asked = byline.length() > LONGEST_BY_ONE ? ASKED.matcher(byline) : null;
        return asked != null && asked.find() ? byline.substring(0, asked.end()) : withoutLabels(byline);
    }

    /** Whether a line begins with what somebody did who did not write the article. */
    private static boolean isSaidFirst(String line) {
        return FIRST.matcher(line).lookingAt();
    }

    /** Whether a part of a byline tells such work in brackets behind the name: "Mira Tan (Fotos)". */
    static boolean isInBrackets(String part) {
        return part.endsWith(")") && IN_BRACKETS.matcher(part).find();
    }

    /**
     * Whether such words stand before the element with a name, or at its beginning.
     *
     * @param named whether a writer is found already: who edited the article or brought it up to date is its author if nobody else is
     */
    static boolean isSaid(Box name, String line, boolean named) {
        String before = name.textBefore(LONGEST_BEFORE);
        return isSaidFirst(line) || BEFORE.matcher(before).find()
                || named && (UPDATER_FIRST.matcher(line).lookingAt() || BEFORE_UPDATER.matcher(before).find());
    }

    private static String withoutLabels(String byline) {
        return mayHaveLabel(byline) ? PART.matcher(byline).replaceAll(";") : byline;
    }

    private static boolean mayHaveLabel(String byline) {
        return byline.indexOf(':') >= 0 || byline.indexOf('：') >= 0 || byline.indexOf('・') >= 0 || byline.indexOf('/') >= 0
                || byline.indexOf('／') >= 0 || byline.indexOf('＝') >= 0 || byline.contains(" by ");
    }
}
