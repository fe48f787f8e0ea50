package io.kicker.enrich.extract.fields;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;

/** Bylines of Chinese and Japanese articles, which stand in the text: "（记者 胡晓蓉）", "作者：宋怡 杨志华". */
final class HanByline {

    private static final Pattern SIGNED = Pattern.compile("(?=[\\u4e00-\\u9fff])(?:(?:作者|撰文|撰稿|执笔人?|文)\\s*[:：/／]|(?:通讯员|记者|記者)[\\s:：/／]\\s*|(?<![\\p{IsHan}&&[^报報社网網台臺刊讯訊约約站闻聞经經道端线線视視体體习習席级級]])(?:通讯员|记者|記者))\\s*((?!采访|採訪|协会|協會)\\p{IsHan}{2,4}(?:[\\s、，,]+\\p{IsHan}{2,3})*)(?=[\\s）)（(/／|。]|$)");

    /** Letters of a line that is only a byline. */
    private static final int LONGEST_LINE = 60;
    private static final int SHORTEST_LINE = 3;

    private static final Pattern HAN = Pattern.compile("(?=[\\u2e80-\\x{10ffff}])\\p{IsHan}{4}");

    /** Letters at the end of a paragraph in which the reporter is named. */
    private static final int TAIL = 30;

    /** Blocks at either end of an article. */
    private static final int ENDS = 4;

    private HanByline() {
    }

    static List<String> of(List<Block> body, Outline page) {
        List<String> inText = of(body);
        boolean han = !body.isEmpty() && HAN.matcher(body.get(body.size() / 2).asText()).find();
        return inText.isEmpty() && han ? ofLines(page) : inText;
    }

    /** Lines apart from the text. */
    private static List<String> ofLines(Outline page) {
        for (Box box : page.boxes()) {
            int length = box.textLength();
            if (length > SHORTEST_LINE && length <= LONGEST_LINE && !box.isWithin(Mark.NOT_BYLINE)) {
                Matcher signed = SIGNED.matcher(box.text());
                if (signed.find()) {
                    return names(signed);
                }
            }
        }
        return List.of();
    }

    private static List<String> names(Matcher signed) {
        return Arrays.asList(signed.group(1).split("[\\s、，,]+"));
    }

    private static List<String> of(List<Block> body) {
        for (int i = 0; i < body.size(); i++) {
            String text = body.get(i).asText();
            boolean atEnd = i < ENDS || i >= body.size() - ENDS;
            if (!atEnd || text.isEmpty()) {
                continue;
            }
            Matcher signed = SIGNED.matcher(text.length() <= LONGEST_LINE ? text : text.substring(text.length() - TAIL));
            if (signed.find()) {
                return names(signed);
            }
        }
        return List.of();
    }
}
