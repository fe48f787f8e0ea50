package io.kicker.enrich.region;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What one language calls places.
 *
 * @param names    from the gazetteer's table
 * @param demonyms words for a country's people and things
 * @param regions  CLDR's names of countries and areas
 * @param cities   CLDR's names of large cities, with their countries
 */
record LanguageTable(List<Row> names, List<Row> demonyms, List<Row> regions, List<Row> cities) {

    /**
     * @param codes as {@link Place#of} reads them
     * @param kind  ambiguous, state, institution or empty
     */
    record Row(String codes, String kind, List<String> names) {
    }

    static LanguageTable read(DataInputStream in) throws IOException {
        return new LanguageTable(rows(in), rows(in), rows(in), rows(in));
    }

    void write(DataOutputStream out) throws IOException {
        for (List<Row> rows : List.of(names, demonyms, regions, cities)) {
            Packed.write(rows.size(), out);
            for (Row row : rows) {
                Packed.write(row.codes(), out);
                Packed.write(row.kind(), out);
                Packed.write(row.names(), out);
            }
        }
    }

    private static List<Row> rows(DataInputStream in) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int left = Packed.number(in); left > 0; left--) {
            rows.add(new Row(Packed.text(in), Packed.text(in), Packed.texts(in)));
        }
        return rows;
    }
}
