package io.kicker.enrich.extract.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a byline about who took the pictures, edited, checked or translated, or where it is from: "Fotos: Mira Tan", "editing by Mira Tan", "责任编辑：王芳". */
final class OthersWork {

    private static final String WORDS = "(?:fotos?|fotograf(?:ie|ía|ia|as)?|fotoğraf|photos?|photograph(?:y|s)?|pictures|bild(?:er)?|grafiken|grafik|(?:medically |expertly )?reviewed|fact[- ]?checked|zdjęcia|video|vídeo|illustration(?:s|en)?|editor(?:a|es)?|edited|editing|edição|edición|redaktur|montage|kamera"
            + "|фото|видео|редактор|写真|撮影|摄影|攝影|责任编辑|責任編輯|编辑|編輯|责编|编译|校对|审核|来源|來源|사진|영상|편집|source|quelle|fuente|fonte)";

    /** One goes on to the next separator; commas part the names behind "by". */
    private static final Pattern PART = Pattern.compile("(?iu)(?:^|[;,.|\\s])\\s*" + WORDS + "(?:\\s+by\\b[^;|\\n]*|\\s*[:：/・][^;,|\\n]*)|[;,.|]\\s*updated by\\b[^;|\\n]*");

    /** Who is asked is behind who asks: "Ein Interview von Mira Tan mit Jonas Feldkamp". */
    private static final Pattern ASKED = Pattern.compile("(?iu)\\b(?:interview|gespräch|entretien|entrevista) (?:von|by|par|por|de) [^,;|\\n]{3,40}?(?= (?:mit|with|avec|con) )");

    /** Letters of a byline that is too short to name who asks and who is asked. */
    private static final int LONGEST_BY_ONE = 24;

    private OthersWork() {
    }

    /** A byline without such parts. */
    static String cut(String byline) {
        Matcher asked = byline.length() > LONGEST_BY_ONE ? ASKED.matcher(byline) : null;
        return asked != null && asked.find() ? byline.substring(0, asked.end()) : withoutLabels(byline);
    }

    private static String withoutLabels(String byline) {
        return mayHaveLabel(byline) ? PART.matcher(byline).replaceAll(";") : byline;
    }

    private static boolean mayHaveLabel(String byline) {
        return byline.indexOf(':') >= 0 || byline.indexOf('：') >= 0 || byline.indexOf('・') >= 0 || byline.indexOf('/') >= 0 || byline.contains(" by ");
    }
}
