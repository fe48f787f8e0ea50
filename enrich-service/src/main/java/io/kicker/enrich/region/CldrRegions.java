package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import io.kicker.enrich.tag.RegionLevel;

/** ISO 3166-1 countries and the UN M49 areas and continents above them, from CLDR; read when the tables are compiled. */
final class CldrRegions {

    /** Kosovo's code: user-assigned in ISO 3166-1, and what CLDR, the EU and publishers use. */
    private static final String KOSOVO = "XK";
    private static final String WORLD = "001";
    /** What M49 sums areas up to besides continents: Latin America and the Caribbean, North America, Sub-Saharan Africa. */
    private static final Map<String, List<String>> GROUPS = Map.of(
            "419", List.of("029", "013", "005"),
            "003", List.of("021", "029", "013"),
            "202", List.of("011", "014", "017", "018"));
    private static final Map<String, String> CONTINENT_OF_GROUP = Map.of("419", "019", "003", "019", "202", "002");
    private static final LocaleDisplayNames ENGLISH = LocaleDisplayNames.getInstance(ULocale.ENGLISH);

    private final Map<String, RegionEntry> byCode = new LinkedHashMap<>();

    private CldrRegions() {
        add(Region.getInstance(WORLD), RegionLevel.WORLD);
        Region.getAvailable(RegionType.CONTINENT).forEach(region -> add(region, RegionLevel.CONTINENT));
        Region.getAvailable(RegionType.SUBCONTINENT).forEach(region -> add(region, RegionLevel.AREA));
        GROUPS.keySet().stream().sorted().forEach(code -> byCode.put(code,
                new RegionEntry(code, name(code, ENGLISH), RegionLevel.AREA, List.of(CONTINENT_OF_GROUP.get(code), WORLD))));
        Set<String> countries = new TreeSet<>(Arrays.asList(ULocale.getISOCountries()));
        countries.add(KOSOVO);
        countries.stream().filter(code -> code.length() == 2).forEach(code -> add(Region.getInstance(code), RegionLevel.COUNTRY));
    }

    static List<RegionEntry> all() {
        return List.copyOf(new CldrRegions().byCode.values());
    }

    /** The name in a language, without remarks in brackets or of sovereignty that nobody prints. */
    static String name(String code, LocaleDisplayNames names) {
        String name = names.regionDisplayName(code);
        int remark = name.indexOf(" (");
        return (remark > 0 ? name.substring(0, remark) : name).replace(" SAR China", "");
    }

    private void add(Region region, RegionLevel level) {
        String code = region.toString();
        byCode.putIfAbsent(code, new RegionEntry(code, name(code, ENGLISH), level, parents(region)));
    }

    private static List<String> parents(Region region) {
        List<String> parents = new ArrayList<>();
        for (Region parent = region.getContainingRegion(); parent != null; parent = parent.getContainingRegion()) {
            String code = parent.toString();
            parents.add(code);
            GROUPS.entrySet().stream().filter(group -> group.getValue().contains(code)).map(Map.Entry::getKey).sorted().forEach(parents::add);
        }
        return List.copyOf(parents);
    }
}
