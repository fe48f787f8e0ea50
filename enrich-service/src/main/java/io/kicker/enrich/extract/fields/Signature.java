package io.kicker.enrich.extract.fields;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;

/** The name below a text, in a line of its own, or above it where it clearly is a person's: "Mira Tan/Jonas Feldkamp". */
final class Signature {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*/\\s*|,\\s+|\\s+(?:and|und|et|y|e)\\s+");
    private static final int LONGEST = 60;

    /** A shorter text has lines of names that are no signatures: lists of players, of winners. */
    private static final int FEWEST_PARAGRAPHS = 4;

    private Signature() {
    }

    static List<String> of(List<Block> body) {
        List<String> texts = body.stream().filter(Block.Paragraph.class::isInstance).map(Block::asText).toList();
        if (texts.size() < FEWEST_PARAGRAPHS) {
            return List.of();
        }
        List<String> last = names(texts.get(texts.size() - 1));
        List<String> first = names(texts.get(0));
        return !last.isEmpty() ? last : first.stream().anyMatch(GivenNames::isFullName) ? first : List.of();
    }

    private static List<String> names(String line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        List<String> names = Arrays.asList(SEPARATOR.split(line.strip()));
        return names.stream().allMatch(GivenNames::mayBeFullName) ? names : List.of();
    }
}
