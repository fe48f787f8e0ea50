package io.kicker.enrich.extract.teaser;

import java.util.regex.Pattern;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.address.Addresses;

/**
 * Tells addresses of articles from those of sections, topics and services by their form: a number in them, a name of several words, or a place beside
 * the page itself. Where the page's own has neither number nor words, those of other articles need not have more words than it.
 */
final class StoryAddress {

    /** A year, or an article's number. */
    private static final Pattern NUMBER = Pattern.compile("\\d{4}");

    /** Between words of a name; ".html" counts as one. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?:[-_+.]|%20)+");

    /** Words of a name that an article's headline gave, and no section has; where the link says a whole headline, fewer tell enough. */
    private static final int WORDS = 5;
    private static final int WORDS_OF_HEADLINE = 3;

    /** Words of a link that may be a section's name. */
    private static final int MOST_OF_SECTION = 4;

    /** How many letters of Chinese, Japanese or Thai, which no spaces part, say as much as a word. */
    private static final int LETTERS_OF_WORD = 3;

    private final int mostWords;
    private final String folder;
    private final boolean numbered;

    /** @param self the page's own address, absolute */
    StoryAddress(String self) {
        int own = words(self);
        mostWords = hasNumber(self) || own >= WORDS ? WORDS : own;
        folder = folder(self);
        numbered = Digits.isIn(self.substring(folder.length()));
    }

    /** Whether an absolute address is one of an article with such a headline. */
    boolean is(String address, String headline) {
        int words = Math.min(mostWords, isOfWords(headline) ? WORDS_OF_HEADLINE : WORDS);
        return hasNumber(address) || words(address) >= words || isBesideOwn(address);
    }

    /** Numbered as the page is, in the same folder or under the same parameter; in a site's root stands all of it. */
    private boolean isBesideOwn(String address) {
        boolean apart = folder.endsWith("=") || Addresses.fromPath(folder).indexOf('/', 1) > 0;
        return numbered && apart && folder(address).equals(folder) && Digits.isIn(address.substring(folder.length()));
    }

    private static String folder(String address) {
        return address.substring(0, Math.max(address.lastIndexOf('/'), address.lastIndexOf('=')) + 1);
    }

    private static boolean hasNumber(String address) {
        return NUMBER.matcher(Addresses.fromPath(address)).find();
    }

    private static boolean isOfWords(String headline) {
        return headline.split(" ").length > MOST_OF_SECTION || headline.chars().filter(StoryAddress::isUnspaced).count() / LETTERS_OF_WORD > MOST_OF_SECTION;
    }

    private static boolean isUnspaced(int letter) {
        return letter >= '\u0e00' && letter <= '\u0eff' || letter >= '\u3040' && letter < '\uac00';
    }

    /** Those of the longest name in its path. */
    private static int words(String address) {
        String[] parts = Addresses.withoutQuery(address).split("/");
        int most = 0;
        // Behind "https:", nothing and the host.
        for (int i = 3; i < parts.length; i++) {
            most = Math.max(most, BETWEEN_WORDS.split(parts[i]).length);
        }
        return most;
    }
}
