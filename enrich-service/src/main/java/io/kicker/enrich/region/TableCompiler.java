package io.kicker.enrich.region;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.ibm.icu.util.ULocale;
import io.kicker.enrich.region.LanguageTable.Row;
import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.Tables;

/** Makes the file that {@link CompiledTables} reads, of the tables and CLDR. The build runs it after compiling; the same input gives the same bytes. */
public final class TableCompiler {

    private static final String NO_REGION = "-";

    private TableCompiler() {
    }

    /** @param arguments the folder of compiled classes */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0], TableCompiler.class.getPackageName().replace('.', '/'), CompiledTables.FILE);
        List<RegionEntry> regions = CldrRegions.all().stream()
                .sorted(Comparator.comparing(RegionEntry::level).reversed().thenComparing(RegionEntry::code)).toList();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            writeRegions(regions, out);
            writeLabels(out);
            writeBlock(cities(false)::write, out);
            writeBlock(cities(true)::write, out);
            writeLanguages(regions, out);
        }
    }

    /** What is written with its length before it, so that it can be kept unread. */
    private interface Block {
        void write(DataOutputStream out) throws IOException;
    }

    private static void writeBlock(Block block, DataOutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        block.write(new DataOutputStream(bytes));
        Packed.write(bytes.size(), out);
        bytes.writeTo(out);
    }

    private static void writeRegions(List<RegionEntry> regions, DataOutputStream out) throws IOException {
        Packed.write(regions.size(), out);
        for (RegionEntry region : regions) {
            Packed.write(region.code(), out);
            Packed.write(region.name(), out);
            Packed.write(region.level().name(), out);
            Packed.write(region.parents(), out);
        }
    }

    /** CLDR's names without those that publishers print for something else, and behind them, so that they win, what newsrooms say. */
    private static void writeLabels(DataOutputStream out) throws IOException {
        Map<Boolean, List<Row>> labels = Tables.rows(TableCompiler.class, "region-labels.csv", 2).stream()
                .map(row -> new Row(row[0], "", List.of(PrintedLabel.fold(row[1])))).collect(Collectors.partitioningBy(row -> row.codes().equals(NO_REGION)));
        Set<String> others = labels.get(true).stream().flatMap(row -> row.names().stream()).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        Tables.rows(TableCompiler.class, "region-names.csv", 2).forEach(row -> rows.add(new Row(row[0], "",
                Arrays.stream(row[1].split(",")).filter(name -> !others.contains(name)).toList())));
        rows.addAll(labels.get(false));
        Packed.write(rows.size(), out);
        for (Row row : rows) {
            Packed.write(row.codes(), out);
            Packed.write(row.names(), out);
        }
    }

    private static NameTree cities(boolean unspaced) {
        NameTree tree = new NameTree();
        for (String[] row : Tables.rows(TableCompiler.class, "cities.csv", 3)) {
            NameTree.Meaning meaning = new NameTree.Meaning(Place.of(row[0], !row[1].equals("large")), 0, false);
            for (String name : row[2].split(",")) {
                if (!unspaced) {
                    tree.add(Letters.oneBlank(name), meaning);
                } else if (name.length() >= Gazetteers.SHORTEST_UNSPACED_CITY) {
                    tree.add(name, meaning);
                }
            }
        }
        return tree;
    }

    private static void writeLanguages(List<RegionEntry> regions, DataOutputStream out) throws IOException {
        Map<String, List<Row>> names = new HashMap<>();
        Tables.rows(TableCompiler.class, "gazetteer.csv", 4)
                .forEach(row -> names.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row(row[1], row[2], row[3])));
        Map<String, List<Row>> demonyms = new HashMap<>();
        Tables.rows(TableCompiler.class, "demonyms.csv", 3)
                .forEach(row -> demonyms.computeIfAbsent(row[0], key -> new ArrayList<>()).add(row(row[1], "", row[2])));
        Set<String> languages = CldrLanguage.codes();
        languages.addAll(names.keySet());
        languages.addAll(demonyms.keySet());
        languages.remove(Gazetteers.ALL_LANGUAGES);
        Map<String, LanguageTable> tables = new LinkedHashMap<>();
        tables.put(Gazetteers.ALL_LANGUAGES, new LanguageTable(names.get(Gazetteers.ALL_LANGUAGES), List.of(), List.of(), List.of()));
        for (String language : languages) {
            CldrLanguage cldr = new CldrLanguage(new ULocale(language));
            tables.put(language, new LanguageTable(names.getOrDefault(language, List.of()), demonyms.getOrDefault(language, List.of()),
                    cldr.regions(regions), cldr.cities()));
        }
        Packed.write(tables.size(), out);
        for (Map.Entry<String, LanguageTable> table : tables.entrySet()) {
            Packed.write(table.getKey(), out);
            writeBlock(table.getValue()::write, out);
        }
    }

    private static Row row(String codes, String kind, String names) {
        return new Row(codes, kind, Arrays.stream(names.split(",")).map(String::strip).toList());
    }
}
