package io.kicker.enrich.region;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.kicker.enrich.tag.RegionLevel;

/**
 * The file that the build makes of the tables and of CLDR's names ({@link TableCompiler}): a start reads it in some ten milliseconds, where
 * parsing the tables and asking ICU takes half a second. What belongs to one language stays packed until a text of it comes.
 */
final class CompiledTables {

    static final String FILE = "regions.bin";

    private static final String ENGLISH = "en";
    private static final CompiledTables STANDARD = new CompiledTables();

    private final List<RegionEntry> regions;
    private final Map<String, String> labels;
    private final byte[] cities;
    private final byte[] unspacedCities;
    private final Map<String, byte[]> languages = new HashMap<>();

    private CompiledTables() {
        try (InputStream file = CompiledTables.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the table " + FILE + " is missing; the build makes it after compiling");
            }
            DataInputStream in = in(file.readAllBytes());
            regions = regions(in);
            labels = labels(in);
            cities = block(in);
            unspacedCities = block(in);
            for (int left = Packed.number(in); left > 0; left--) {
                languages.put(Packed.text(in), block(in));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static CompiledTables standard() {
        return STANDARD;
    }

    /** The catalogue's entries. */
    List<RegionEntry> regions() {
        return regions;
    }

    /** Codes by folded label. */
    Map<String, String> labels() {
        return labels;
    }

    /** A new tree of the cities' names that all languages share: as words, or as letters without blanks. */
    NameTree cities(boolean unspaced) {
        try {
            return NameTree.read(in(unspaced ? unspacedCities : cities));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param language ISO 639, or * for what is said in all of them; one that CLDR does not know is read as English */
    LanguageTable language(String language) {
        byte[] known = languages.get(language);
        try {
            return LanguageTable.read(in(known == null ? languages.get(ENGLISH) : known));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    private static byte[] block(DataInputStream in) throws IOException {
        return in.readNBytes(Packed.number(in));
    }

    private static List<RegionEntry> regions(DataInputStream in) throws IOException {
        List<RegionEntry> regions = new ArrayList<>();
        for (int left = Packed.number(in); left > 0; left--) {
            regions.add(new RegionEntry(Packed.text(in), Packed.text(in), RegionLevel.valueOf(Packed.text(in)), Packed.texts(in)));
        }
        return regions;
    }

    private static Map<String, String> labels(DataInputStream in) throws IOException {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int left = Packed.number(in); left > 0; left--) {
            String code = Packed.text(in);
            Packed.texts(in).forEach(label -> labels.put(label, code));
        }
        return labels;
    }
}
