package io.kicker.enrich.extract;

import java.util.Set;

import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.page.LowerCase;

/** Tells pictures' files by their names. */
public final class PictureFile {

    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "bmp", "tif", "tiff");
    private static final int LONGEST_ENDING = 4;

    private PictureFile() {
    }

    /** How the name of a picture's file ends, in lower case; empty if it is no picture's. */
    public static String endingOf(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot - 1 <= LONGEST_ENDING ? LowerCase.of(name.substring(dot + 1)) : "";
        return ENDINGS.contains(ending) ? ending : "";
    }

    /** The same of the file that an address leads to. */
    public static String endingAt(String address) {
        return endingOf(Addresses.withoutQueryAndFragment(address));
    }
}
