package io.kicker.enrich.tag;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.kicker.enrich.region.RegionTagger;
import io.kicker.enrich.topic.TopicTagger;

/** Says what an article is about. Thread safe. */
public final class Tagger {

    private final RegionTagger regions;
    private final TopicTagger topics;

    private final Overrides overrides;

    private Tagger(RegionTagger regions, TopicTagger topics, Overrides overrides) {
        this.regions = regions;
        this.topics = topics;
        this.overrides = overrides;
    }

    /** A tagger with the tables that the service ships. */
    public static Tagger standard() {
        return with(Overrides.none());
    }

    /** A tagger with the tables that the service ships and a user's own. */
    public static Tagger with(Overrides overrides) {
        // They have no table in common: side by side they load faster.
        CompletableFuture<TopicTagger> topics = CompletableFuture.supplyAsync(TopicTagger::standard);
        return new Tagger(RegionTagger.with(overrides), topics.join(), overrides);
    }

    /**
     * The publisher's own labels come first, what the text says after them. Entities are left empty: capitalisation alone
     * is not precise enough to name people and organisations.
     */
    public Tags tag(TagSignals signals) {
        List<PrintedLabel> labels = overrides.applied(PrintedLabel.of(signals));
        List<Topic> about = topics.tag(signals, labels);
        RegionTagger.Places places = regions.tag(signals, labels, about);
        return new Tags(places.regions(), places.mentions(), about, List.of());
    }

    /** Whether a publisher's label is a word for a region. */
    public boolean isRegion(String label) {
        return regions.isRegion(label);
    }
}
