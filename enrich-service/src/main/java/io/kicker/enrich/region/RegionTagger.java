package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.Region;
import io.kicker.enrich.tag.TagSignals;
import io.kicker.enrich.tag.TagSource;

/** The regions of an article: what its labels say, then what its text is about; where neither names any, the publisher's country. Thread safe. */
public final class RegionTagger {

    private static final int MOST_REGIONS = 5;

    private final RegionCatalog catalog;
    private final RegionLabels labels;
    private final StoryPlaces places;
    private final HomeCountry home;

    private RegionTagger(RegionCatalog catalog, RegionLabels labels, StoryPlaces places, HomeCountry home) {
        this.catalog = catalog;
        this.labels = labels;
        this.places = places;
        this.home = home;
    }

    public static RegionTagger standard() {
        RegionCatalog catalog = RegionCatalog.standard();
        HomeCountry home = new HomeCountry(catalog);
        return new RegionTagger(catalog, RegionLabels.of(catalog), new StoryPlaces(new Gazetteers(catalog), home), home);
    }

    /** At most five, each once, with the most trusted of its sources. */
    public List<Region> tag(TagSignals signals, List<PrintedLabel> printed) {
        Map<String, Region> found = new LinkedHashMap<>();
        for (PrintedLabel label : printed) {
            labels.code(label).flatMap(catalog::find).ifPresent(region -> found.putIfAbsent(region.code(),
                    region.tag(label.source() == TagSource.URL ? null : label.text(), label.source(), label.source().confidence())));
        }
        places.of(signals).forEach((code, confidence) -> catalog.find(code)
                .ifPresent(region -> found.putIfAbsent(code, region.tag(null, TagSource.TEXT, confidence))));
        if (found.isEmpty()) {
            home.of(signals).ifPresent(region -> found.put(region.code(), region));
        }
        List<Region> regions = new ArrayList<>(found.values());
        return regions.subList(0, Math.min(MOST_REGIONS, regions.size()));
    }
}
