package io.kicker.ingest.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What many editors and spreadsheets put before a UTF-8 text: nobody sees it, and it is no part of the first line. */
public final class ByteOrderMark {

    private static final String MARK = "\uFEFF";

    private ByteOrderMark() {
    }

    /** @throws IOException if the file cannot be read, or is not UTF-8 */
    public static List<String> linesOf(Path file) throws IOException {
        return without(Files.readString(file)).lines().toList();
    }

    public static String without(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }
}
