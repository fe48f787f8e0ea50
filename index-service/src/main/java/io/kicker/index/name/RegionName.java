package io.kicker.index.name;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** English names of regions, from the CLDR tables in the JDK but for the few that readers of news know by another. */
public final class RegionName {

    /**
     * Parts of the world in the order of the navigation; the Middle East is no continent, but nobody looks for it under Asia. North
     * America is the one that publishers print and tag, with Mexico, which is a part of Latin America too.
     */
    public static final List<String> PARTS = List.of("002", "142", "145", "150", "003", "419", "009");

    private static final Map<String, String> NEWS_NAMES =
            Map.of("001", "World", "145", "Middle East", "419", "Latin America", "035", "Southeast Asia");

    private RegionName() {
    }

    /** @param name the name that came with the tag; shown unless readers of news know another */
    public static String of(String code, String name) {
        return NEWS_NAMES.getOrDefault(code, name);
    }

    /** @param name in any case; only where readers of news know the region by another than it is tagged with */
    public static Optional<String> codeOf(String name) {
        return NEWS_NAMES.entrySet().stream().filter(region -> region.getValue().equalsIgnoreCase(name)).map(Map.Entry::getKey).findFirst();
    }

    /** @param code ISO 3166-1 alpha-2 or UN M49; what is neither is its own name */
    public static String of(String code) {
        String known = NEWS_NAMES.get(code);
        if (known != null) {
            return known;
        }
        try {
            return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        } catch (IllformedLocaleException notACode) {
            return code;
        }
    }
}
