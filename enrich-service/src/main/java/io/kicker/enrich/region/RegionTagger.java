package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.tag.Evidence;
import io.kicker.enrich.tag.Mention;
import io.kicker.enrich.tag.Overrides;
import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.Region;
import io.kicker.enrich.tag.TagSignals;
import io.kicker.enrich.tag.TagSource;
import io.kicker.enrich.tag.Topic;

/** The regions of an article: what its labels say, then what its text is about; where neither names any, the publisher's country. Thread safe. */
public final class RegionTagger {

    private static final int MOST_REGIONS = 5;
    private static final int MOST_MENTIONS = 20;

    private final RegionCatalog catalog;
    private final RegionLabels labels;
    private final Gazetteers gazetteers;
    private final HomeCountry home;

    private RegionTagger(RegionCatalog catalog, RegionLabels labels, Gazetteers gazetteers, HomeCountry home) {
        this.catalog = catalog;
        this.labels = labels;
        this.gazetteers = gazetteers;
        this.home = home;
    }

    /** A tagger with the tables that the service ships and a user's own. */
    public static RegionTagger with(Overrides overrides) {
        RegionCatalog catalog = RegionCatalog.standard();
        return new RegionTagger(catalog, RegionLabels.standard(), new Gazetteers(overrides), new HomeCountry(catalog, overrides.publishers()));
    }

    /**
     * What an article has to do with regions.
     *
     * @param regions  what it is about, at most five, each once, with the most trusted of its sources
     * @param mentions what its text names, most often first, at most twenty
     */
    public record Places(List<Region> regions, List<Mention> mentions) {
    }

    /**
     * @param printed the page's labels, the most trusted first
     * @param topics  what the article is about, the main one first
     */
    public Places tag(TagSignals signals, List<PrintedLabel> printed, List<Topic> topics) {
        Map<String, List<PrintedLabel>> labelsOf = labelsOf(printed);
        // "World", "Ausland": such a label is no region, it says where the story is not.
        Optional<Region> publisher = labelsOf.remove(RegionLabels.ABROAD) != null ? Optional.empty() : home.of(signals);
        StoryPlaces story = StoryPlaces.of(PlacesNamed.in(signals, gazetteers.of(signals.language())), publisher.map(Region::code));
        Map<String, Region> found = new LinkedHashMap<>();
        labelled(labelsOf, story, found);
        story.leading().forEach((code, confidence) -> catalog.find(code)
                .ifPresent(region -> found.putIfAbsent(code, region.tag(null, TagSource.TEXT, confidence, story.evidence(code)))));
        if (found.isEmpty() && HomeCountry.isLikely(topics)) {
            publisher.ifPresent(region -> found.put(region.code(), region));
        }
        return new Places(found.values().stream().limit(MOST_REGIONS).toList(), mentions(story));
    }

    /** Whether a label is a word for a region. */
    public boolean isRegion(String label) {
        return labels.code(new PrintedLabel(label, TagSource.KICKER, Optional.empty())).isPresent();
    }

    /** By the code of what they say, the most trusted first. */
    private Map<String, List<PrintedLabel>> labelsOf(List<PrintedLabel> printed) {
        Map<String, List<PrintedLabel>> labelsOf = new LinkedHashMap<>();
        for (PrintedLabel label : printed) {
            labels.code(label).ifPresent(code -> labelsOf.computeIfAbsent(code, key -> new ArrayList<>()).add(label));
        }
        return labelsOf;
    }

    private void labelled(Map<String, List<PrintedLabel>> labelsOf, StoryPlaces story, Map<String, Region> found) {
        labelsOf.forEach((code, same) -> catalog.find(code).ifPresent(region -> {
            PrintedLabel first = same.get(0);
            List<Evidence> all = new ArrayList<>(same.stream().map(PrintedLabel::evidence).toList());
            all.addAll(story.evidence(code));
            found.put(code, region.tag(first.shown(), first.source(), first.source().confidence(), all));
        }));
    }

    private List<Mention> mentions(StoryPlaces story) {
        List<Mention> mentions = new ArrayList<>();
        story.counts().forEach((code, count) -> catalog.find(code).ifPresent(region -> mentions.add(region.mention(count))));
        return mentions.subList(0, Math.min(MOST_MENTIONS, mentions.size()));
    }
}
