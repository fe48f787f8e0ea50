package io.kicker.enrich.extract.body;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Marks the segments whose text is also in JSON-LD's articleBody: what the publisher calls the article is the article. */
final class Confirmation {

    /** Letters at a time; long enough not to meet by chance. */
    private static final int GRAM = 20;

    private final Set<Integer> grams = new HashSet<>();

    private Confirmation(String articleBody) {
        String letters = letters(articleBody);
        for (int i = 0; i + GRAM <= letters.length(); i++) {
            grams.add(letters.substring(i, i + GRAM).hashCode());
        }
    }

    static void mark(PageLayout layout, String articleBody) {
        Confirmation confirmation = new Confirmation(articleBody);
        int all = 0;
        int found = 0;
        for (Segment segment : layout.segments()) {
            if (segment.isProse()) {
                segment.confirmed = confirmation.confirms(segment.text);
                all += segment.confirmed ? 0 : segment.goodness() > 0 ? segment.text.length() : 0;
                found += segment.confirmed ? segment.text.length() : 0;
            }
        }
        // An articleBody that is a mere summary, or another text than the page's, confirms nothing.
        if (found < articleBody.length() * 0.5 || found < all * 0.2) {
            layout.segments().forEach(segment -> segment.confirmed = false);
        }
    }

    private boolean confirms(String text) {
        String letters = letters(text);
        if (letters.length() < GRAM) {
            return false;
        }
        int hits = 0;
        int tries = 0;
        for (int i = 0; i + GRAM <= letters.length(); i += 5) {
            tries++;
            hits += grams.contains(letters.substring(i, i + GRAM).hashCode()) ? 1 : 0;
        }
        return hits * 2 > tries;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
