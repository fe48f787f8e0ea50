package io.kicker.enrich.extract.people;

import java.util.regex.Pattern;

/** Parts of a byline about who took the pictures, edited or translated, or where it is from: "Fotos: Mira Tan", "editing by Mira Tan", "责任编辑：王芳". */
final class OthersWork {

    private static final String WORDS = "(?:fotos?|fotograf(?:ie|ía|ia|as)?|fotoğraf|photos?|photograph(?:y|s)?|pictures|bild(?:er)?|grafiken|grafik|zdjęcia|video|vídeo|illustration(?:s|en)?|editor(?:a|es)?|edited|editing|edição|edición|redaktur|montage|kamera"
            + "|фото|видео|редактор|写真|撮影|摄影|攝影|责任编辑|責任編輯|编辑|編輯|责编|编译|校对|审核|来源|來源|사진|영상|편집|source|quelle|fuente|fonte)";

    /** One goes on to the next separator; commas part the names behind "by". */
    private static final Pattern PART = Pattern.compile("(?iu)(?:^|[;,.|\\s])\\s*" + WORDS + "(?:\\s+by\\b[^;|\\n]*|\\s*[:：/・][^;,|\\n]*)");

    /** Who was asked did not write it: "Ein Interview von Mira Tan mit Jonas Feldkamp". */
    private static final Pattern ASKED = Pattern.compile("(?iu)^((?:ein(?:e)? |das |un[ae]? |an )?(?:interview|gespräch|entrevista|entretien|intervista)\\b.*?)\\s(?:mit|with|con|avec|com)\\s.*");

    private OthersWork() {
    }

    /** A byline without such parts. */
    static String cut(String byline) {
        String cut = ASKED.matcher(byline).replaceFirst("$1");
        return mayHaveLabel(cut) ? PART.matcher(cut).replaceAll(";") : cut;
    }

    private static boolean mayHaveLabel(String byline) {
        return byline.indexOf(':') >= 0 || byline.indexOf('：') >= 0 || byline.indexOf('・') >= 0 || byline.indexOf('/') >= 0 || byline.contains(" by ");
    }
}
