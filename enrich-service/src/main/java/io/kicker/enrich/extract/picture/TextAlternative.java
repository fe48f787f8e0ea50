package io.kicker.enrich.extract.picture;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/** What a page says of an image to those who do not see it. Many systems put the file's name there if nobody wrote anything. */
final class TextAlternative {

    /** Letters of a file's name. */
    private static final int LONGEST_NAME = 200;

    private static final Pattern FILE = Pattern.compile("(?i)https?://\\S+|.+\\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)|[\\p{IsLatin}\\d.()-]*_[\\p{IsLatin}\\d.()_-]*");

    /** What scripts write for nothing. */
    private static final Pattern NOTHING = Pattern.compile("(?i)null|undefined|none|n/a|alt");

    private TextAlternative() {
    }

    /** @param printed as the attribute has it */
    static Optional<String> of(String printed) {
        String text = plain(printed);
        return text.isEmpty() || isFile(text) || NOTHING.matcher(text).matches() ? Optional.empty() : Optional.of(text);
    }

    /** Names that were escaped twice are still escaped in the DOM. */
    private static String plain(String printed) {
        int sign = printed.indexOf('&');
        return (sign >= 0 && printed.indexOf(';', sign) >= 0 ? Parser.unescapeEntities(printed, true) : printed).strip();
    }

    private static boolean isFile(String text) {
        return text.length() <= LONGEST_NAME && (text.indexOf('_') >= 0 || text.indexOf('.') >= 0) && FILE.matcher(text).matches();
    }
}
