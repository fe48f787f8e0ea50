package io.kicker.enrich.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of lines that stand beside the classes of this package. */
final class Lines {

    private Lines() {
    }

    static List<String> of(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(Lines.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
