package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a name means.
 *
 * @param codes     of the country or area, or of the countries that have a city of the name, the likeliest first; empty if the name hides
 *                  what is in it
 * @param atHome    countries that have so small a place of the name that only their own publishers mean it
 * @param ambiguous also a person's name or a common word: not believed beside another capitalised word
 */
record Place(List<String> codes, List<String> atHome, boolean ambiguous) {

    static final Place NONE = new Place(List.of(), List.of(), false);

    /** @param codes as tables have them: parted by blanks, in lower case where only the country's own publishers mean it, "-" for a name that hides */
    static Place of(String codes, boolean ambiguous) {
        if (codes.equals("-")) {
            return NONE;
        }
        List<String> all = new ArrayList<>();
        List<String> atHome = new ArrayList<>();
        for (String code : codes.split(" ")) {
            (Character.isLowerCase(code.charAt(0)) ? atHome : all).add(code.toUpperCase(Locale.ROOT));
        }
        return new Place(List.copyOf(all), List.copyOf(atHome), ambiguous);
    }

    /** The country, if nothing says which of several. */
    String code() {
        return codes.get(0);
    }

    boolean hides() {
        return codes.isEmpty();
    }
}
