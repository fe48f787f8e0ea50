package io.kicker.enrich.tag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that ship with the service: a row a line, columns parted by semicolons, # begins a comment line. */
public final class Tables {

    private Tables() {
    }

    /**
     * @param owner    the table stands beside this class
     * @param columns  how many columns each row must have
     * @throws IllegalStateException naming the table and the row, if one is malformed
     */
    public static List<String[]> rows(Class<?> owner, String name, int columns) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> columns(name, line, columns))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String[] columns(String table, String line, int expected) {
        String[] columns = line.split(";", -1);
        if (columns.length != expected) {
            throw new IllegalStateException(table + ": " + expected + " columns expected in '" + line + "'");
        }
        for (int i = 0; i < columns.length; i++) {
            columns[i] = columns[i].strip();
        }
        return columns;
    }
}
