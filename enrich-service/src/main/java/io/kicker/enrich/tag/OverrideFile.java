package io.kicker.enrich.tag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a mounted table: a row a line, columns parted by semicolons, # begins a comment line; UTF-8. */
final class OverrideFile {

    private final Path file;
    private final List<Row> rows = new ArrayList<>();

    private OverrideFile(Path file) {
        this.file = file;
    }

    /** @param line as editors count lines, from 1 */
    record Row(Path file, int line, List<String> columns) {

        String column(int index) {
            return columns.get(index);
        }

        BadOverride bad(String why) {
            return new BadOverride(file + ", row " + line + " (" + String.join(";", columns) + "): " + why);
        }
    }

    /**
     * @param columns what each row must have, for the message
     * @return no rows if there is no such file
     * @throws BadOverride if a row has too few or too many columns, or an empty one; or if the file cannot be read
     */
    static List<Row> rows(Path file, String... columns) {
        OverrideFile read = new OverrideFile(file);
        if (Files.exists(file)) {
            read.read(columns);
        }
        return read.rows;
    }

    private void read(String... columns) {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).replace("\ufeff", "").strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    rows.add(checked(new Row(file, i + 1, List.of(line.split("\\s*;\\s*", -1))), columns));
                }
            }
        } catch (IOException unreadable) {
            throw new BadOverride(file + " cannot be read: " + unreadable);
        }
    }

    private static Row checked(Row row, String... columns) {
        if (row.columns().size() != columns.length) {
            throw row.bad(columns.length + " columns expected (" + String.join(";", columns) + "), found " + row.columns().size());
        }
        for (int i = 0; i < columns.length; i++) {
            if (row.column(i).isEmpty()) {
                throw row.bad(columns[i] + " is empty");
            }
        }
        return row;
    }
}
