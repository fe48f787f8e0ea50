package io.kicker.index.web.view;

import java.util.Locale;

/** English names of languages, from the CLDR tables in the JDK. */
public final class LanguageName {

    private LanguageName() {
    }

    /** @param tag BCP 47 tag; a tag that CLDR has no name for is its own name */
    public static String of(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }
}
