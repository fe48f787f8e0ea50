package io.kicker.enrich.region;

import java.util.List;

/**
 * What a name means.
 *
 * @param codes     of the country, or of the countries that have a city of the name, the likeliest first; empty if the name hides
 *                  what is in it
 * @param ambiguous also a person's name or a common word: not believed beside another capitalised word
 */
record Place(List<String> codes, boolean ambiguous) {

    /** The country, if nothing says which of several. */
    String code() {
        return codes.get(0);
    }

    boolean hides() {
        return codes.isEmpty();
    }
}
