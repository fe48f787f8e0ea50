package io.kicker.enrich.extract.dates;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.outline.Box;

/** The day with which a text begins behind its place, as press releases do: "Hamburg, 12. Mai 2026 –", "PORT STANLEY (May 12, 2026) -". */
final class Dateline {

    /** Names and small words, the day, and a sign that ends the line: behind a comma a sentence goes on about that day. */
    private static final Pattern LINE =
            Pattern.compile("\\(?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[ /](?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Ll}{2,3})){0,3}\\s?[,/(]\\s?\\(?(?:den |le |li )?"
            + "(?<day>(?:\\p{L}{3,12}\\.?\\s)?\\d{1,4}[\\d./,\\s\\p{L}\\p{M}-]{4,22}?)\\s?(?:[)–—:|]|[.-](?=\\s))");

    /** Letters of a paragraph, and of its beginning. */
    private static final int PARAGRAPH = 90;
    private static final int FRONT = 70;

    /** Elements of the text that are looked at, and paragraphs. */
    private static final int MOST = 40;
    private static final int PARAGRAPHS = 2;

    private Dateline() {
    }

    /** @param root the element that holds the text, or null */
    static Optional<PageDate> of(Box root, Function<String, Optional<PageDate>> reader) {
        return root == null ? Optional.empty() : root.all().stream().limit(MOST).filter(box -> box.textLength() > PARAGRAPH)
                .map(box -> DatesInText.own(box.element())).filter(text -> text.length() > PARAGRAPH).limit(PARAGRAPHS)
                .map(text -> day(text.substring(0, FRONT), reader)).flatMap(Optional::stream).findFirst();
    }

    private static Optional<PageDate> day(String front, Function<String, Optional<PageDate>> reader) {
        if (!Digits.isIn(front)) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(front);
        return line.lookingAt() ? reader.apply(line.group("day")) : Optional.empty();
    }
}
