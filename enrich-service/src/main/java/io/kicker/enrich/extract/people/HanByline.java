package io.kicker.enrich.extract.people;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;

/** Bylines of Chinese and Japanese articles, which stand in the text: "（记者 胡晓蓉）", "作者：宋怡 杨志华". */
final class HanByline {

    private static final Pattern SIGNED = Pattern.compile("(?=[\\u4e00-\\u9fff])(?:(?:作者|撰文|撰稿|执笔人?|文)\\s*[:：/／]|(?:通[讯訊][员員]|[记記]者)[\\s:：/／]\\s*"
            + "|(?<![\\p{IsHan}&&[^报報社网網台臺刊讯訊约約站闻聞经經道端线線视視体體习習席级級]])(?:通[讯訊][员員]|[记記]者))\\s*((?!采访|採訪|协会"
            + "|協會)\\p{IsHan}{2,4}(?:[\\s、，,]+(?!编辑|編輯"
            + "|[责責][编編]|摄影|攝影|[图圖]片|校[对對]|来源|來源|通[讯訊][员員]|[实實][习習]|[见見][习習]|[记記]者)\\p{IsHan}{2,3})*)(?=[\\s\\u3000）)（(/／|。]|$)"
            // Who took the picture of the caption did not write the report; who is named for both did.
            + "(?!\\s*[摄攝](?!影?[报報]))");

    /** The most frequent family names. */
    private static final String FAMILY_NAMES = "王李张張陈陳刘劉杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕"
            + "呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范金石廖贾賈夏韦韋傅方白邹鄒孟熊秦邱江尹薛闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔汤湯";

    /** A frequent family name and one or two letters more in brackets, and whence: "（唐风）", "（唐风 上海报道）". */
    private static final Pattern NAME_AT_END = Pattern.compile("（((?!高清|武汉|江苏|江西)[" + FAMILY_NAMES + "]\\p{IsHan}{1,2})(?:\\s?\\p{IsHan}{2,4}报道)?）$");

    /** The same of Japanese papers, behind a full stop; what ends as a place, a job or "courtesy of" is no name: "（山口県提供）", "（中村監督）". */
    private static final Pattern JAPANESE_AT_END = Pattern.compile("(?:^|[。」])[（(【]((?:"
            + String.join("|", WordLists.of(HanByline.class, "japanese-family-names.txt")) + ")[\\s\\u3000]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,3}"
            + "(?<![県市区町村郡駅港線氏様君員長督手授相者供店号団会社ん支局部]))[)）】]$");

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
        List<String> signed = inText.isEmpty() && !body.isEmpty() ? inBrackets(body, JAPANESE_AT_END) : inText;
        if (!signed.isEmpty() || !han) {
            return signed;
        }
        List<String> inLines = ofLines(page);
        return inLines.isEmpty() ? inBrackets(body, NAME_AT_END) : inLines;
    }

    /** Behind the last sentence. */
    private static List<String> inBrackets(List<Block> body, Pattern signature) {
        String last = body.get(body.size() - 1).asText().strip();
        Matcher name = signature.matcher(last.substring(Math.max(0, last.length() - TAIL)));
        return name.find() ? List.of(name.group(1).replaceAll("[\\s\\u3000]", "")) : List.of();
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
