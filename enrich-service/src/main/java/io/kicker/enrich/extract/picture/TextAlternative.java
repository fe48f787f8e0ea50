package io.kicker.enrich.extract.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.PictureFile;
import org.jsoup.parser.Parser;

/** What a page says of an image to those who do not see it. Many systems put the file's name there if nobody wrote anything. */
final class TextAlternative {

    /** Letters of a file's name. */
    private static final int LONGEST_NAME = 200;

    private static final Pattern NAME = Pattern.compile("https?://\\S+|[\\p{IsLatin}\\d.()-]*_[\\p{IsLatin}\\d.()_-]*");

    /** A name without signs that is a sentence: somebody wrote it. */
    private static final Pattern IN_WORDS = Pattern.compile("(?:[^\\s\\d_]+\\s+){3,}[^\\s\\d_]+");

    /** What scripts write for nothing. */
    private static final Pattern NOTHING = Pattern.compile("(?i)null|undefined|none|n/a|alt|no caption provided");

    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|\\w{2,32});");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&\\S]");

    private TextAlternative() {
    }

    /** @param printed as the attribute has it */
    static Optional<String> of(String printed) {
        String text = plain(printed);
        String ending = text.length() > LONGEST_NAME ? "" : PictureFile.endingOf(text);
        String words = ending.isEmpty() ? text : text.substring(0, text.length() - ending.length() - 1);
        boolean told = ending.isEmpty() ? !isName(text) && !NOTHING.matcher(text).matches() : IN_WORDS.matcher(words).matches();
        return told && !words.isEmpty() ? Optional.of(words) : Optional.empty();
    }

    /** Names that were escaped twice are still escaped in the DOM. */
    private static String plain(String printed) {
        int sign = printed.indexOf('&');
        boolean escaped = sign >= 0 && printed.indexOf(';', sign) >= 0;
        String text = escaped ? ENTITY.matcher(printed).replaceAll(entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), true))) : printed;
        return (escaped ? CONTROL.matcher(text).replaceAll("") : text).strip();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && (text.indexOf('_') >= 0 || text.startsWith("http")) && NAME.matcher(text).matches();
    }
}
