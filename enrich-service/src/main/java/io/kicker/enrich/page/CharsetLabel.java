package io.kicker.enrich.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;

/** Charset labels as browsers read them (WHATWG Encoding, section 4.2): several names mean a larger charset than they say. */
final class CharsetLabel {

    private static final Map<String, String> AS_BROWSERS_READ_IT = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"), Map.entry("latin1", "windows-1252"), Map.entry("iso8859-1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"), Map.entry("ascii", "windows-1252"), Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "windows-874"), Map.entry("iso-8859-11", "windows-874"),
            Map.entry("gb2312", "GB18030"), Map.entry("gbk", "GB18030"), Map.entry("gb_2312-80", "GB18030"), Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"), Map.entry("shift-jis", "windows-31j"), Map.entry("sjis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"), Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("euc-kr", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"), Map.entry("utf8", "UTF-8"), Map.entry("unicode", "UTF-16LE"), Map.entry("utf-16", "UTF-16LE"),
            Map.entry("win-1251", "windows-1251"), Map.entry("cp1251", "windows-1251"), Map.entry("cp1252", "windows-1252"));

    private CharsetLabel() {
    }

    /** The charset that a label means, or empty if it means none that can be decoded here. */
    static Optional<Charset> charset(String label) {
        String name = LowerCase.of(label.strip());
        try {
            return Optional.of(Charset.forName(AS_BROWSERS_READ_IT.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /** The charset of a meta element: such an element could not have been read as ASCII if it were UTF-16, so that means UTF-8. */
    static Optional<Charset> ofMeta(String label) {
        return charset(label).map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }
}
