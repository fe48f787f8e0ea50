package io.kicker.enrich.extract.people;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;

/** Reporters and columnists of Korean articles, whom the text names at its end or its beginning: "홍길동 기자 hong@example.com", "[서울=통신] 홍길동 기자 =". */
final class KoreanByline {

    /** A frequent family name of one syllable, and two more. */
    private static final String NAME = "[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕옥육인맹제모탁국어은편용][가-힣]{2}";
    private static final String NAMES = "(?<![가-힣])(?<names>" + NAME + "(?:\\s*[·,/ㆍ]\\s*" + NAME + ")*)\\s*(?:[가-힣]{0,6}기자|[가-힣]{0,4}특파원|논설위원)(?![가-힣])";
    private static final String EMAIL = "[(\\[/<]?\\s*[\\w.+-]+@[\\w.-]+\\s*[)\\]>]?";
    private static final Pattern AT_END = Pattern.compile(NAMES + "[\\s)\\]】]*(?:" + EMAIL + ")?\\s*$");

    /** Who is no reporter is one of those whom a text is about, unless an address follows. */
    private static final String COLUMNIST = "(?:[가-힣]{2,5}\\s?)?(?:칼럼니스트|평론가)";
    private static final Pattern COLUMNIST_LINE =
            Pattern.compile("(?:" + COLUMNIST + "\\s+(?<behind>" + NAME + ")|(?<before>" + NAME + ")\\s+" + COLUMNIST + ")\\s+" + EMAIL);
    private static final Pattern AT_BEGINNING = Pattern.compile("^(?:[\\[(【][^\\])】]{2,30}[\\])】]\\s*" + NAMES + "\\s*=|[\\[(【][^\\])】]{0,20}?"
            + NAMES.replace("names", "inside") + "\\s*[\\])】])");

    /** Letters at either end of a paragraph. */
    private static final int LONGEST = 70;

    /** Blocks at either end of an article. */
    private static final int ENDS = 3;

    private KoreanByline() {
    }

    static List<String> of(List<Block> body, Outline page) {
        if (!isKorean(Block.beginning(body, LONGEST))) {
            return List.of();
        }
        Stream<String> ends = body.stream().skip(Math.max(0, body.size() - ENDS)).map(Block::asText);
        Stream<String> lines = page.boxes().stream().filter(box -> isLine(box) && !box.isWithin(Mark.NOT_BYLINE)).map(Box::text);
        return Stream.of(ends.map(KoreanByline::atEnd), body.stream().limit(ENDS).map(Block::asText).map(KoreanByline::atBeginning),
                lines.map(KoreanByline::atEnd)).flatMap(names -> names)
                .filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
    }

    private static boolean isKorean(String text) {
        return text.codePoints().limit(LONGEST).filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL).count() > LONGEST / 3;
    }

    private static boolean isLine(Box box) {
        return box.textLength() > 0 && box.textLength() <= LONGEST && box.text().contains("기자");
    }

    private static List<String> atEnd(String text) {
        Matcher signed = AT_END.matcher(text.substring(Math.max(0, text.length() - LONGEST)));
        return signed.find() ? names(signed.group("names")) : text.length() <= LONGEST ? columnist(text) : List.of();
    }

    private static List<String> columnist(String line) {
        Matcher columnist = COLUMNIST_LINE.matcher(line);
        return columnist.matches() ? List.of(columnist.group("behind") == null ? columnist.group("before") : columnist.group("behind")) : List.of();
    }

    private static List<String> atBeginning(String text) {
        Matcher signed = AT_BEGINNING.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        return signed.find() ? names(signed.group("names") == null ? signed.group("inside") : signed.group("names")) : List.of();
    }

    private static List<String> names(String joined) {
        return Arrays.stream(joined.split("[·,/ㆍ]")).map(String::strip).toList();
    }
}
