package io.kicker.enrich.region;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every region that a tag may name: ISO 3166-1 countries and the UN M49 areas and continents above them, from CLDR. */
public final class RegionCatalog {

    private static final RegionCatalog STANDARD = new RegionCatalog(CompiledTables.standard().regions());

    private final List<RegionEntry> sorted;
    private final Map<String, RegionEntry> byCode = new LinkedHashMap<>();

    private RegionCatalog(List<RegionEntry> regions) {
        sorted = regions.stream().sorted(Comparator.comparing(RegionEntry::level).reversed().thenComparing(RegionEntry::code)).toList();
        sorted.forEach(region -> byCode.put(region.code(), region));
    }

    /** The catalogue that ships with the service. */
    public static RegionCatalog standard() {
        return STANDARD;
    }

    public Optional<RegionEntry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** World, continents, areas, countries; by code within each. */
    public List<RegionEntry> all() {
        return sorted;
    }
}
