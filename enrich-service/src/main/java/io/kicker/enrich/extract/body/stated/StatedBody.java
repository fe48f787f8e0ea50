package io.kicker.enrich.extract.body.stated;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.FieldSource;
import io.kicker.enrich.extract.Sourced;
import io.kicker.enrich.extract.body.live.LiveEntries;
import io.kicker.enrich.extract.signals.LenientJson;
import io.kicker.enrich.extract.signals.StatedText;
import io.kicker.enrich.page.Deadline;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The body of a page whose HTML does not print it: from JSON-LD's articleBody, or from the state that an application embeds to render the
 * page in the browser.
 */
public final class StatedBody {

    /** It replaces what is printed only if it has much more. */
    private static final double MUCH_MORE = 1.7;
    private static final int FEWEST_LETTERS = 400;

    /** Next.js streams its state in pieces, each a JSON string. */
    private static final Pattern FLIGHT = Pattern.compile("self\\.__next_f\\.push\\(\\[1,(\"(?:[^\"\\\\]++|\\\\.)*+\")\\]\\)", Pattern.DOTALL);

    /** Letters of the markup of an article, several times as many as the longest has. */
    private static final int LONGEST_MARKUP = 4_000_000;

    private static final String CODE = "{}()[]=;$_\\";

    /** The share of these signs in prose, with some to spare. */
    private static final double MOST_SIGNS = 0.04;

    /** What stands before the markup of a text in these pieces. */
    private static final Pattern OPENING = Pattern.compile("(?:\":\\s?\"|:T[0-9a-f]+,)<");

    /** Letters between two paragraphs, for a heading or an image. */
    private static final int GAP = 400;

    /** The share of a markup's text that must be left when it is read as pages are; else it is not made like a page. */
    private static final double MOST = 0.7;

    /** Letters of a property's name and what opens its text. */
    private static final int LONGEST_OPENING = 1_000;

    private final Function<String, List<Block>> reader;
    private final int wanted;

    private StatedBody(Function<String, List<Block>> reader, int wanted) {
        this.reader = reader;
        this.wanted = wanted;
    }

    /** @param reader reads markup as pages are read */
    public static Optional<Sourced<List<Block>>> longerThan(List<Block> body, StatedText text, Function<String, List<Block>> reader, Deadline deadline) {
        int printed = Block.length(body);
        StatedBody stated = new StatedBody(reader, Math.max(FEWEST_LETTERS, (int) (printed * MUCH_MORE)));
        return Sourced.first(
                Sourced.in(FieldSource.JSON_LD, () -> Optional.of(LiveEntries.blocks(text.updates())).filter(stated::isLonger)
                        .or(() -> text.articleBody().filter(letters -> letters.length() > stated.wanted).map(stated::paragraphs))),
                Sourced.in(FieldSource.SCRIPT,
                () -> stated.embedded(text.scripts(), deadline).filter(other -> printed < FEWEST_LETTERS / 2 || holds(other, body))));
    }

    private boolean isLonger(List<Block> blocks) {
        return Block.length(blocks) > wanted;
    }

    /** Whether a text has the longest paragraph of another: embedded state holds other articles too. */
    private static boolean holds(List<Block> other, List<Block> body) {
        String longest = body.stream().map(Block::asText).max(Comparator.comparingInt(String::length)).orElse("");
        String sample = longest.substring(0, Math.min(60, longest.length()));
        return Block.text(other).contains(sample);
    }

    private List<Block> paragraphs(String text) {
        if (text.indexOf("<p") >= 0) {
            return blocks(text);
        }
        return Arrays.stream(text.split("\\s*\\n\\s*|\\s{3,}")).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> (Block) new Block.Paragraph(part)).toList();
    }

    private Optional<List<Block>> embedded(List<Element> scripts, Deadline deadline) {
        String best = "";
        String listed = "";
        StringBuilder flight = new StringBuilder();
        for (Element script : scripts) {
            deadline.check();
            String data = script.data();
            if (data.length() < wanted) {
                continue;
            }
            Matcher pushed = FLIGHT.matcher(data.contains("self.__next_f") ? data : "");
            while (pushed.find()) {
                LenientJson.parse("[" + pushed.group(1) + "]").ifPresent(array -> flight.append(array.path(0).asText()));
            }
            int json = data.indexOf('{');
            if (json >= 0 && json < 200 && !isProgram(data, json) && !data.startsWith("self.__next_f") && !script.attr("type").contains("ld+json")) {
                Optional<JsonNode> state = LenientJson.parse(data.substring(json));
                boolean markup = data.contains("u003cp") || data.contains("u003Cp") || data.contains("<p");
                best = longer(best, state.filter(root -> markup).map(StatedBody::longestHtml).orElse(""));
                listed = longer(listed, state.map(StatedBlocks::longest).orElse(""));
            }
        }
        for (String row : flight.toString().split("\n")) {
            int value = row.indexOf(':') + 1;
            Optional<JsonNode> state = row.length() > wanted && row.startsWith("[", value) ? LenientJson.parse(row.substring(value)) : Optional.empty();
            best = longer(best, state.map(StatedBody::longestHtml).orElse(""));
            listed = longer(listed, state.map(StatedBlocks::longest).orElse(""));
        }
        String run = longestRun(flight);
        best = StatedBlocks.letters(best) < StatedBlocks.letters(run) * MOST ? longer(best, run) : best;
        return Stream.of(listed, best).filter(markup -> !markup.isEmpty() && markup.length() <= LONGEST_MARKUP && !isCode(markup)).map(this::blocks)
                .max(Comparator.comparing(Block::length)).filter(this::isLonger);
    }

    /** Whether a brace opens a function's body: "(function () {". */
    private static boolean isProgram(String script, int brace) {
        return script.substring(0, brace).stripTrailing().endsWith(")");
    }

    private static String longestHtml(JsonNode root) {
        String[] longest = {""};
        StatedWalk.over(root, node -> longest[0] = node.isTextual() && node.asText().length() > longest[0].length() && isMarkup(node.asText())
                ? node.asText() : longest[0]);
        return longest[0];
    }

    private static boolean isMarkup(String text) {
        return text.contains("<p") && !StatedWalk.isState(text) && !isCode(text);
    }

    /** Whether a text has as many signs as programs have. */
    private static boolean isCode(String text) {
        int signs = 0;
        boolean tag = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            tag = c == '<' || tag && c != '>';
            signs += !tag && CODE.indexOf(c) >= 0 ? 1 : 0;
        }
        return signs > StatedBlocks.letters(text) * MOST_SIGNS;
    }

    /** The longest stretch of paragraphs with little between them. */
    private static String longestRun(StringBuilder pushed) {
        // The state may hold the markup once more escaped.
        String text = pushed.toString().replace("\\u003c", "<").replace("\\u003e", ">").replace("\\\"", "\"");
        int from = 0;
        int to = 0;
        int start = -1;
        int end = 0;
        for (int open = text.indexOf("<p"); open >= 0; open = text.indexOf("<p", end)) {
            int close = text.indexOf("</p>", open);
            if (close < 0) {
                break;
            }
            start = start < 0 || open - end > GAP && StatedBlocks.letters(text.substring(end, open)) > GAP ? open : start;
            end = close + 4;
            if (end - start > to - from) {
                from = start;
                to = end;
            }
        }
        return text.substring(beginning(text, from), to);
    }

    /** Where the text begins that a paragraph is the first of: behind the property's name, or the length that is given before a long text. */
    private static int beginning(String text, int paragraph) {
        String before = text.substring(Math.max(0, paragraph - LONGEST_OPENING), paragraph);
        Matcher opening = OPENING.matcher(before);
        int from = before.length();
        while (opening.find()) {
            from = opening.end() - 1;
        }
        return paragraph - before.length() + from;
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    private List<Block> blocks(String markup) {
        List<Block> plain = plain(markup);
        List<Block> asPage = reader.apply(markup);
        return Block.length(asPage) >= Block.length(plain) * MOST ? asPage : plain;
    }

    private static List<Block> plain(String html) {
        return Jsoup.parseBodyFragment(LowerCase.parsable(html)).body().select("p, h2, h3, h4, li, blockquote").stream()
                .filter(element -> !element.text().isBlank() && element.select("p, li").size() <= 1)
                .map(element -> element.normalName().startsWith("h")
                ? (Block) new Block.Heading(element.normalName().charAt(1) - '0', element.text()) : new Block.Paragraph(element.text())).toList();
    }
}
