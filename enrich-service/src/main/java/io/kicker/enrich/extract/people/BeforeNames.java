package io.kicker.enrich.extract.people;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.WordLists;

/** What bylines print before names, from two lists: "By", "Ein Kommentar von", "Propos recueillis par", "Autor:". */
final class BeforeNames {

    /** Those that nothing but names follow. */
    static final String CLEAR = anyOf("before-names.txt");

    /** Those of both lists. */
    static final String ANY = "(?:" + CLEAR + "|" + anyOf("before-names-or-text.txt") + ")";

    /** Words of any language. */
    private static final String WORDS = "(?iu)^[\\s–—-]*" + ANY + "(?!\\p{L})\\s*[:：]?\\s+";

    /** "ByMira Tan", where a space is missing. */
    private static final String GLUED = "^By(?-i:(?=\\p{Lu}\\p{Ll}))";

    /** Labels of Chinese, Japanese and Korean, which need no space behind them. */
    private static final String UNSPACED = "^\\s*(?:作者|取材・文|(?:写真・)?文(?:・写真)?|\\p{IsHan}{0,8}[记記]者)\\s*[:：/／＝・]?\\s*|^[가-힣]{2,6}=\\s*";

    private static final Pattern LABEL = Pattern.compile(WORDS + "|" + GLUED + "|" + UNSPACED);

    private static final Pattern ANY_LABEL = Pattern.compile("\\s*([\\p{L}\\p{M}・]{2,20}(?: \\p{L}{2,12})?)\\s*[:：＝]\\s*"
            + "(?=\\p{Lu}[\\p{L}\\p{M}.'’-]* (?:\\p{Ll}{2,3} )?\\p{Lu}|[\\p{L}&&[^\\p{Lu}\\p{Ll}]])");

    private BeforeNames() {
    }

    private static String anyOf(String list) {
        return "(?:" + String.join("|", WordLists.of(BeforeNames.class, list)) + ")";
    }

    static String cut(String byline) {
        Matcher label = LABEL.matcher(byline);
        return label.lookingAt() ? byline.substring(label.end()) : withoutLabel(byline);
    }

    /** Whatever a word before a colon means, it is no part of a name; "Twitter:" and the like tell that there is none. */
    private static String withoutLabel(String byline) {
        Matcher label = hasColon(byline) ? ANY_LABEL.matcher(byline) : null;
        return label != null && label.lookingAt() && mayBeLabel(label.group(1)) ? byline.substring(label.end()) : byline;
    }

    private static boolean hasColon(String byline) {
        return byline.indexOf(':') >= 0 || byline.indexOf('：') >= 0 || byline.indexOf('＝') >= 0;
    }

    private static boolean mayBeLabel(String words) {
        return Arrays.stream(words.split(" ")).allMatch(word -> NotPeople.isFunction(word) || !NotPeople.isOne(word));
    }
}
