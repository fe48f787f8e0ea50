package io.kicker.enrich.extract.body;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.FieldSource;
import io.kicker.enrich.extract.Sourced;
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
final class StatedBody {

    /** It replaces what is printed only if it has much more. */
    private static final double MUCH_MORE = 1.7;
    private static final int FEWEST_LETTERS = 400;

    /** Next.js streams its state in pieces, each a JSON string. */
    private static final Pattern FLIGHT = Pattern.compile("self\\.__next_f\\.push\\(\\[1,(\"(?:[^\"\\\\]++|\\\\.)*+\")\\]\\)", Pattern.DOTALL);

    /** Letters between two paragraphs, for a heading or an image. */
    private static final int GAP = 400;

    private StatedBody() {
    }

    static Optional<Sourced<List<Block>>> longerThan(List<Block> body, StatedText text, Deadline deadline) {
        int printed = Block.length(body);
        int wanted = Math.max(FEWEST_LETTERS, (int) (printed * MUCH_MORE));
        return Sourced.first(
                Sourced.in(FieldSource.JSON_LD, () -> Optional.of(LiveEntries.blocks(text.updates())).filter(entries -> Block.length(entries) > wanted)
                        .or(() -> text.articleBody().filter(letters -> letters.length() > wanted).map(StatedBody::paragraphs))),
                Sourced.in(FieldSource.SCRIPT,
                        () -> embedded(text.scripts(), wanted, deadline).filter(other -> printed < FEWEST_LETTERS / 2 || holds(other, body))));
    }

    /** Whether a text has the longest paragraph of another: embedded state holds other articles too. */
    private static boolean holds(List<Block> other, List<Block> body) {
        String longest = body.stream().map(Block::asText).max(Comparator.comparingInt(String::length)).orElse("");
        String sample = longest.substring(0, Math.min(60, longest.length()));
        return Block.text(other).contains(sample);
    }

    private static List<Block> paragraphs(String text) {
        if (text.indexOf("<p") >= 0) {
            return blocks(text);
        }
        return Arrays.stream(text.split("\\s*\\n\\s*|\\s{3,}")).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> (Block) new Block.Paragraph(part)).toList();
    }

    private static Optional<List<Block>> embedded(List<Element> scripts, int wanted, Deadline deadline) {
        String best = "";
        List<Block> listed = List.of();
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
                List<Block> blocks = state.map(StatedBlocks::longest).orElse(List.of());
                listed = Block.length(blocks) > Block.length(listed) ? blocks : listed;
            }
        }
        best = longer(best, longestRun(flight));
        List<Block> marked = best.isEmpty() ? List.of() : blocks(best);
        return Optional.of(Block.length(listed) > Block.length(marked) ? listed : marked).filter(found -> Block.length(found) > wanted);
    }

    /** Whether a brace opens a function's body: "(function () {". */
    private static boolean isProgram(String script, int brace) {
        return script.substring(0, brace).stripTrailing().endsWith(")");
    }

    private static String longestHtml(JsonNode root) {
        String longest = "";
        var open = new java.util.ArrayDeque<JsonNode>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < 200_000; seen++) {
            JsonNode node = open.poll();
            if (node.isTextual() && node.asText().length() > longest.length() && node.asText().contains("<p")) {
                longest = node.asText();
            }
            node.forEach(open::add);
        }
        return longest;
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
            start = start < 0 || open - end > GAP ? open : start;
            end = close + 4;
            if (end - start > to - from) {
                from = start;
                to = end;
            }
        }
        return text.substring(from, to);
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    private static List<Block> blocks(String html) {
        return Jsoup.parseBodyFragment(LowerCase.parsable(html)).body().select("p, h2, h3, h4, li, blockquote").stream()
                .filter(element -> !element.text().isBlank() && element.select("p, li").size() <= 1)
                .map(element -> element.normalName().startsWith("h")
                ? (Block) new Block.Heading(element.normalName().charAt(1) - '0', element.text()) : new Block.Paragraph(element.text())).toList();
    }
}
