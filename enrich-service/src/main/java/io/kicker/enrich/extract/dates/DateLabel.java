package io.kicker.enrich.extract.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.outline.Box;

/** What the words before a printed date say of it: "Published: 3 July 2026. Updated: 4 July 2026". */
public final class DateLabel {

    private static final Pattern UPDATED = Pattern.compile("(?iu)\\b(?:updated|last update|update(?=\\s*:)|last (?:modified|changed|edited|revised)|(?:modified|revised)(?=\\s*:)|aktualisiert|aktualisierung|geändert|mise? à jour|modifié|actualizad[oa]|actualización|atualizad[oa]|atualização"
            + "|aggiornat[oa]|aggiornamento|bijgewerkt|gewijzigd|aktualizacja|zaktualizowano|aktualizováno|aktualizované|güncelleme|güncellenme|güncellendi|uppdatera[dt]|opdateret|oppdatert|päivitetty|diperbarui|frissítve|actualizat|ažurirano|обновлено|изменено|оновлено|ενημερώθηκε|تحديث)(?!\\p{L})|更新|수정");
    private static final Pattern PUBLISHED = Pattern.compile("(?iu)\\b(?:published|posted|created|veröffentlicht|erstellt|publié|créé|publicad[oa]|pubblicat[oa]|gepubliceerd|geplaatst|opublikowano|utworzono|publikováno|yayınlan\\w*|yayın\\w*|publicera[dt]|publisert|udgivet|julkaistu|опубликовано|опубліковано|diterbitkan|dipublikasikan|نشر)(?!\\p{L})|发布|發布|公開|입력|등록");

    /** Letters before a box in which its label ends. */
    private static final int BEFORE = 30;

    private DateLabel() {
    }

    /** A box's text with what is printed before it, up to another date. */
    static String line(Box box, String text) {
        String before = box.textBefore(BEFORE);
        int from = before.length();
        while (from > 0 && !Character.isDigit(before.charAt(from - 1))) {
            from--;
        }
        return before.substring(from) + " " + text;
    }

    /** A line without what it calls the last change. */
    static String withoutUpdate(String line) {
        Matcher updated = UPDATED.matcher(line);
        if (!updated.find()) {
            return line;
        }
        String before = line.substring(0, updated.start());
        Matcher published = PUBLISHED.matcher(line);
        return Digits.isIn(before) ? before : published.find(updated.end()) ? line.substring(published.end()) : "";
    }

    /** Whether a line begins with a label. */
    public static boolean isFirst(String line) {
        return UPDATED.matcher(line).lookingAt() || PUBLISHED.matcher(line).lookingAt();
    }

    /** What a line calls the last change; empty if nothing. */
    static String update(String line) {
        Matcher updated = UPDATED.matcher(line);
        if (!updated.find()) {
            return "";
        }
        Matcher published = PUBLISHED.matcher(line);
        return line.substring(updated.end(), published.find(updated.end()) ? published.start() : line.length());
    }
}
