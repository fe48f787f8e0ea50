package io.kicker.enrich.extract.body.layout;

import io.kicker.enrich.extract.Letters;

/** Marks the segments whose text is also in JSON-LD's articleBody: what the publisher calls the article is the article. */
public final class Confirmation {

    /** Letters at a time; long enough not to meet by chance. */
    private static final int GRAM = 20;

    /** 31 to the power of {@link #GRAM}: hashes are those of strings, computed from their neighbour's. */
    private static final int OLDEST = power(31, GRAM);

    /** Hashes of the grams in open addressing, at most half full; 0 is an empty place. */
    private final int[] grams;

    private Confirmation(String articleBody) {
        String letters = Letters.of(articleBody);
        grams = new int[Integer.highestOneBit(Math.max(1, letters.length())) * 4];
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * 31 + letters.charAt(i) - (i < GRAM ? 0 : letters.charAt(i - GRAM) * OLDEST);
            if (i >= GRAM - 1) {
                grams[place(hash)] = hash;
            }
        }
    }

    /** Where a hash stands or would stand. */
    private int place(int hash) {
        int at = (hash * 0x9E3779B1 >>> 7) & grams.length - 1;
        while (grams[at] != 0 && grams[at] != hash) {
            at = at + 1 & grams.length - 1;
        }
        return at;
    }

    private static int power(int base, int exponent) {
        return exponent == 0 ? 1 : base * power(base, exponent - 1);
    }

    public static void mark(PageLayout layout, String articleBody) {
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
        String letters = Letters.of(text);
        if (letters.length() < GRAM) {
            return false;
        }
        int hits = 0;
        int tries = 0;
        for (int i = 0; i + GRAM <= letters.length(); i += 5) {
            tries++;
            hits += grams[place(hash(letters, i))] != 0 ? 1 : 0;
        }
        return hits * 2 > tries;
    }

    private static int hash(String letters, int from) {
        int hash = 0;
        for (int i = from; i < from + GRAM; i++) {
            hash = hash * 31 + letters.charAt(i);
        }
        return hash;
    }
}
