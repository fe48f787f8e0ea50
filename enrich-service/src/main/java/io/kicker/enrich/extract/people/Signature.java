package io.kicker.enrich.extract.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Block;

/** The names below a text, behind "Reporting by" or in a line of their own, or above it where they clearly are people's: "Mira Tan/Jonas Feldkamp". */
final class Signature {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*/\\s*|,\\s+|\\s+" + And.ANY + "\\s+");
    private static final int LONGEST = 60;

    /** What agencies print below a report, and some sites above a line or two of their own: "(Reporting by Mira Tan in Berlin; Editing by Jonas Feldkamp)". */
    private static final Pattern CREDIT = Pattern.compile("[(\\[]?(?:Reporting|Reported|Written|Story|Writing) by\\s+\\p{Lu}");
    private static final SignsAround SIGNS_AROUND = new SignsAround("([", ")].");
    private static final int LONGEST_CREDIT = 300;
    private static final Pattern LABELLED = Pattern.compile("(?iu)(?:autor(?:in|a)?|author|auteure?|autore|texte?|texto|testo)\\s*:\\s+(?=\\p{L})");
    private static final int LAST = 8;

    /** Texts above which a byline may stand. */
    private static final int FIRST = 3;
    private static final int LONGEST_BYLINE = 90;

    private static final Pattern FIRST_FOOTNOTE = Pattern.compile("[(\\[]?1[)\\].]\\s");

    /** A shorter text has lines of names that are no signatures: lists of players, of winners. */
    private static final int FEWEST_PARAGRAPHS = 4;

    private Signature() {
    }

    /** @param headline somebody in it, whose name stands alone, is whom the text is about */
    static List<String> of(String headline, List<Block> body) {
        List<String> texts = body.stream().filter(Block.Paragraph.class::isInstance).map(Block::asText).toList();
        List<String> credited = texts.stream().skip(Math.max(0, texts.size() - LAST)).filter(Signature::isCredit).findFirst().map(Signature::credited)
                .orElseGet(() -> said(texts));
        if (!credited.isEmpty()) {
            return credited;
        }
        if (texts.size() < FEWEST_PARAGRAPHS) {
            return List.of();
        }
        List<String> last = names(texts.get(texts.size() - 1));
        List<String> first = names(texts.get(0));
        List<String> alone = !last.isEmpty() ? last : first.stream().anyMatch(GivenNames::isFullName) ? first : severalAbove(body);
        return alone.stream().noneMatch(headline::contains) ? alone : List.of();
    }

    /** Behind "By" in a line above the text, or "Author:" in one below it, or right above the footnotes. */
    private static List<String> said(List<String> texts) {
        Stream<String> above = texts.stream().limit(FIRST).filter(text -> text.length() <= LONGEST_BYLINE && BylineLines.isOne(text));
        Stream<String> below = texts.stream().skip(Math.max(0, texts.size() - LAST))
                .filter(text -> text.length() <= LONGEST_BYLINE && LABELLED.matcher(text).lookingAt());
        return Stream.of(above, below, aboveFootnotes(texts)).flatMap(lines -> lines).findFirst().map(Signature::credited).orElse(List.of());
    }

    private static Stream<String> aboveFootnotes(List<String> texts) {
        return IntStream.range(1, texts.size()).filter(at -> FIRST_FOOTNOTE.matcher(texts.get(at)).lookingAt()).mapToObj(at -> texts.get(at - 1))
                .filter(GivenNames::isFullName);
    }

    /** Names with slashes between them and nothing else, whatever they are, below a line or two above the text. */
    private static List<String> severalAbove(List<Block> body) {
        return body.stream().limit(FEWEST_PARAGRAPHS).filter(block -> block instanceof Block.Paragraph || block instanceof Block.Heading).map(Block::asText)
                .filter(text -> text.indexOf('/') > 0).map(Signature::names).filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
    }

    private static boolean isCredit(String text) {
        return text.length() <= LONGEST_CREDIT && CREDIT.matcher(text).lookingAt();
    }

    private static List<String> credited(String line) {
        return PersonName.split(SIGNS_AROUND.cut(line)).stream().map(Signature::fullName).flatMap(Optional::stream).toList();
    }

    private static List<String> names(String line) {
        if (line.length() > LONGEST) {
            return List.of();
        }
        List<String> names = Arrays.asList(SEPARATOR.split(line.strip()));
        List<String> people = names.stream().map(Signature::person).flatMap(Optional::stream).toList();
        return people.size() == names.size() ? people : List.of();
    }

    /** A name, or the one before an office. */
    private static Optional<String> person(String name) {
        boolean office = NotPeople.isFunction(name.substring(name.lastIndexOf(' ') + 1));
        return GivenNames.mayBeFullName(name) ? Optional.of(name) : Optional.of(name).filter(whole -> office).flatMap(Signature::fullName);
    }

    private static Optional<String> fullName(String part) {
        return PersonName.of(part, SiteNames.NONE).filter(GivenNames::mayBeFullName);
    }
}
