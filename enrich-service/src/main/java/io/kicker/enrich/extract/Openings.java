package io.kicker.enrich.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.extract.dates.DateReader;
import io.kicker.enrich.extract.fields.Standfirst;
import io.kicker.enrich.extract.people.BylineLines;

/** The beginning of a body, where headline, standfirst and byline are often printed again, and its last line, which may be signed. */
final class Openings {

    private static final int FIRST = 6;

    /** Texts among which a byline may stand; further down such a line is who speaks. */
    private static final int FIRST_WITH_BYLINE = 3;

    /** Letters of "By", "Von", "Door" in front of a name. */
    private static final int LONGEST_BY = 4;

    /** Letters of what people do who sign with their address: "Korrespondent", "칼럼니스트". */
    private static final int LONGEST_JOB = 15;
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+");

    /** Letters of "By", a name, and what its bearer does. */
    private static final int LONGEST_BYLINE = 70;

    /** Letters of "By", "and" and whom they work for. */
    private static final int LONGEST_OF_SEVERAL = 12;

    /** How Chinese newspapers call their reporters. */
    private static final Pattern REPORTER = Pattern.compile("\\p{IsHan}{0,8}(?:记者|記者|通讯员|通訊員)");

    /** Letters of a month with those of a clock. */
    private static final int LONGEST_MONTH = 16;

    /** Texts above a date, besides headline, standfirst and byline. */
    private static final int MOST_ABOVE_DATE = 1;

    private static final int LONGEST_DATE = 45;
    private static final int MOST_WORDS_OF_DATE = 6;

    /** Letters of a date, a place or a label in front of a standfirst. */
    private static final int LONGEST_FRONT = 45;

    /** What is said may be said again by who reports it. */
    private static final String QUOTES = "\"'“”„«»‘’";

    /** A day in numbers alone: in words, with an hour, it may be when something happens. */
    private static final Pattern DAY = Pattern.compile("\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{1,4}");

    private Openings() {
    }

    /**
     * The body without headline, standfirst and a date that it begins or ends with. A paragraph that metadata alone repeat is the text's own, and a
     * heading is not.
     */
    static List<Block> without(List<Block> body, List<String> headlines, Optional<Standfirst> standfirst) {
        List<Block> rest = new ArrayList<>(body.size());
        Set<String> opening = letters(headlines, standfirst.filter(Standfirst::printed));
        Set<String> headings = letters(headlines, standfirst);
        int texts = 0;
        int own = 0;
        for (Block block : body) {
            String text = texts < FIRST ? block.asText() : "";
            texts += text.isEmpty() ? 0 : 1;
            Set<String> printedAbove = block instanceof Block.Heading ? headings : opening;
            boolean repeated = !text.isEmpty() && (isOneOf(printedAbove, text) || isWithMore(block, standfirst));
            if (!repeated && (text.isEmpty() || !(own <= MOST_ABOVE_DATE && block instanceof Block.Paragraph && isDate(text)))) {
                rest.add(block);
                own += text.isEmpty() || BylineLines.isOne(text) ? 0 : 1;
            }
        }
        int last = rest.size() - 1;
        if (last > FIRST && rest.get(last) instanceof Block.Paragraph line && DAY.matcher(line.text()).matches()) {
            rest.remove(last);
        }
        return rest;
    }

    /** Whether it is the standfirst printed above behind a date, a place or a label, or before a byline or a date. */
    private static boolean isWithMore(Block block, Optional<Standfirst> standfirst) {
        if (!(block instanceof Block.Paragraph paragraph) || standfirst.filter(Standfirst::printed).isEmpty()) {
            return false;
        }
        String text = paragraph.text();
        String lead = standfirst.get().text();
        return text.length() > lead.length() && QUOTES.indexOf(lead.charAt(0)) < 0
                && (text.length() <= lead.length() + LONGEST_FRONT && Standfirst.isBehindLabels(lead, text) || Standfirst.isBeforeLabels(lead, text));
    }

    private static Set<String> letters(List<String> headlines, Optional<Standfirst> standfirst) {
        return Stream.concat(headlines.stream(), standfirst.map(Standfirst::text).stream()).map(Letters::of).collect(Collectors.toSet());
    }

    /** The body without a paragraph that is the byline and nothing else, and without who signs it at its end. */
    static List<Block> withoutByline(List<Block> body, List<String> authors) {
        Set<String> names = authors.stream().map(Letters::of).filter(name -> !name.isEmpty()).collect(Collectors.toSet());
        List<Block> paragraphs = body.stream().filter(block -> block instanceof Block.Paragraph).toList();
        List<Block> bylines = new ArrayList<>();
        body.stream().filter(block -> block instanceof Block.Paragraph || block instanceof Block.Heading).limit(FIRST_WITH_BYLINE)
                .filter(block -> isByline(block.asText(), names)).findFirst().ifPresent(bylines::add);
        if (paragraphs.size() > FIRST_WITH_BYLINE && isSignature(paragraphs.get(paragraphs.size() - 1).asText(), names)) {
            bylines.add(paragraphs.get(paragraphs.size() - 1));
        }
        return bylines.isEmpty() ? body : body.stream().filter(block -> bylines.stream().noneMatch(byline -> byline == block)).toList();
    }

    /** Whether a last line is who wrote the text, with "By" or the like at most. */
    private static boolean isSignature(String text, Set<String> names) {
        String line = text.length() <= LONGEST_BYLINE && text.indexOf('@') > 0 ? EMAIL.matcher(text).replaceFirst("") : text;
        String letters = line.length() <= LONGEST_BYLINE ? Letters.of(line) : "";
        String rest = withoutNames(letters, names);
        return rest.length() < letters.length() && rest.length() <= (line.length() < text.length() ? LONGEST_JOB : LONGEST_BY);
    }

    private static String withoutNames(String letters, Set<String> names) {
        String rest = letters;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return rest;
    }

    private static boolean isByline(String text, Set<String> names) {
        String letters = Letters.of(text);
        return isName(letters, names) || isOfAll(text, letters, names)
                || text.length() <= LONGEST_BYLINE && names.stream().anyMatch(name -> isDateBehind(name, letters))
                && DateReader.read(text, false).isPresent();
    }

    /** Whether a line names all who wrote the text, after "By" or as reporters, perhaps of a newspaper. */
    private static boolean isOfAll(String text, String letters, Set<String> names) {
        if (names.isEmpty() || text.length() > LONGEST_BYLINE || !names.stream().allMatch(letters::contains)) {
            return false;
        }
        String rest = withoutNames(letters, names);
        return rest.length() <= LONGEST_OF_SEVERAL && BylineLines.isOne(text) || REPORTER.matcher(rest).matches() || names.size() > 1 && rest.isEmpty();
    }

    /** Whether nothing but "By" stands before a name, and behind it the letters of a date and a time: a month, "Uhr", "p. m.". */
    private static boolean isDateBehind(String name, String letters) {
        int at = letters.indexOf(name);
        return at >= 0 && at <= LONGEST_BY && Letters.alone(letters.substring(at + name.length())).length() <= LONGEST_MONTH;
    }

    /** A name alone may be whom the article is about. */
    private static boolean isName(String letters, Set<String> names) {
        return names.stream().anyMatch(name -> letters.endsWith(name) && letters.length() > name.length() && letters.length() - name.length() <= LONGEST_BY)
                || letters.startsWith("by") && letters.length() <= LONGEST_BYLINE && names.stream().anyMatch(name -> letters.startsWith(name, 2));
    }

    /** A date above the text; a label before it tells of what day it speaks. */
    private static boolean isDate(String line) {
        return line.length() <= LONGEST_DATE && line.indexOf(": ") < 0 && Character.isLetterOrDigit(line.charAt(line.length() - 1))
                && line.split(" ").length <= MOST_WORDS_OF_DATE && DateReader.isDate(line);
    }

    private static boolean isOneOf(Set<String> opening, String text) {
        String first = Letters.first(text);
        return opening.stream().anyMatch(letters -> letters.startsWith(first)) && opening.contains(Letters.of(text));
    }
}
