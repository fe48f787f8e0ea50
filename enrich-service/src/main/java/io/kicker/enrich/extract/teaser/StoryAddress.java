package io.kicker.enrich.extract.teaser;

import java.util.regex.Pattern;

import io.kicker.enrich.extract.address.Addresses;

/**
 * Tells addresses of articles from those of sections, topics and services by their form: a number in them, or a name of several words. Where the page's
 * own has neither, those of other articles need not have more words than it.
 */
final class StoryAddress {

    /** A year, or an article's number. */
    private static final Pattern NUMBER = Pattern.compile("\\d{4}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_+.]+");

    /** Words of a name that an article's headline gave, and no section has; where the link says a whole headline, fewer tell enough. */
    private static final int WORDS = 5;
    private static final int WORDS_OF_HEADLINE = 3;

    /** Words of a link that may be a section's name. */
    private static final int MOST_OF_SECTION = 4;

    /** Where Chinese and Japanese letters begin, which no spaces part, and how many of them say as much as a word. */
    private static final char FIRST_UNSPACED = '\u3040';
    private static final int LETTERS_OF_WORD = 3;

    private final int mostWords;

    /** @param self the page's own address */
    StoryAddress(String self) {
        int own = words(self);
        mostWords = hasNumber(self) || own >= WORDS ? WORDS : own;
    }

    /** Whether an absolute address is one of an article with such a headline. */
    boolean is(String address, String headline) {
        int words = Math.min(mostWords, isOfWords(headline) ? WORDS_OF_HEADLINE : WORDS);
        return hasNumber(address) || words(address) >= words;
    }

    private static boolean hasNumber(String address) {
        int path = address.indexOf('/', address.indexOf("//") + 2);
        return path > 0 && NUMBER.matcher(address).find(path);
    }

    private static boolean isOfWords(String headline) {
        return headline.split(" ").length > MOST_OF_SECTION
                || headline.chars().filter(letter -> letter >= FIRST_UNSPACED).count() / LETTERS_OF_WORD > MOST_OF_SECTION;
    }

    /** Those of the longest name in its path. */
    private static int words(String address) {
        String[] parts = Addresses.withoutQuery(address).split("/");
        int most = 0;
        for (int i = address.contains("//") ? 3 : 0; i < parts.length; i++) {
            most = Math.max(most, BETWEEN_WORDS.split(parts[i]).length);
        }
        return most;
    }
}
