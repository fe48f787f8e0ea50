package io.kicker.local.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads what is bundled under {@code /sample}: tables with a header line and comments after {@code #}, and files. */
final class SampleTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader().setSkipHeaderRecord(true).setCommentMarker('#').setIgnoreEmptyLines(true).setTrim(true).get();

    private SampleTable() {
    }

    static List<CSVRecord> rows(String name) {
        try (var in = new InputStreamReader(open(name), StandardCharsets.UTF_8); var parser = FORMAT.parse(in)) {
            return parser.getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException("sample/" + name + " cannot be read", failure);
        }
    }

    static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException("sample/" + name + " cannot be read", failure);
        }
    }

    private static InputStream open(String name) {
        InputStream in = SampleTable.class.getResourceAsStream("/sample/" + name);
        if (in == null) {
            throw new IllegalStateException("sample/" + name + " is not bundled");
        }
        return in;
    }
}
