package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.region.Gazetteer.Naming;
import io.kicker.enrich.tag.Evidence;
import io.kicker.enrich.tag.Signal;
import io.kicker.enrich.tag.TagSignals;

/** Reads an article for the places that it names, and how much each naming says about where the story is. */
final class PlacesNamed {

    // The weights were chosen on the public sets of the README's Tagging section; small changes change little.
    private static final double HEADLINE = 4;
    private static final double STANDFIRST = 2.5;
    // Less than the least score: a keyword alone says only what is also in the story.
    private static final double KEYWORD = 1;
    private static final double DATELINE = 5;
    private static final double FIRST_PARAGRAPH = 2;
    private static final double SECOND_PARAGRAPH = 1.5;
    private static final double REST = 1;
    // What stands further down is background.
    private static final int PARAGRAPHS_WEIGHED = 40;
    // Bounds the time that an endless live blog takes.
    private static final int PARAGRAPHS_READ = 300;

    private final Gazetteer gazetteer;
    private final List<PlaceNamed> named = new ArrayList<>();

    private PlacesNamed(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A place named in an article.
     *
     * @param weight how much it says about where the story is, 0 for not at all
     * @param words  as printed
     * @param counts whether the words stand in the article's text and were not counted yet
     */
    record PlaceNamed(Place place, double weight, Signal signal, String words, boolean counts) {

        Evidence evidence() {
            return new Evidence(signal, words);
        }
    }

    /** In the order read. */
    static List<PlaceNamed> in(TagSignals signals, Gazetteer gazetteer) {
        PlacesNamed places = new PlacesNamed(gazetteer);
        places.read(signals.headline(), HEADLINE, Signal.HEADLINE);
        Optional.ofNullable(signals.standfirst()).ifPresent(text -> places.read(text, STANDFIRST, Signal.STANDFIRST));
        signals.keywords().forEach(keyword -> places.read(keyword, KEYWORD, Signal.KEYWORD));
        List<String> paragraphs = signals.paragraphs();
        if (!paragraphs.isEmpty()) {
            Dateline.of(paragraphs.get(0)).ifPresent(dateline -> places.read(dateline, DATELINE, Signal.DATELINE));
        }
        for (int i = 0; i < Math.min(paragraphs.size(), PARAGRAPHS_READ); i++) {
            places.read(paragraphs.get(i), weight(i), Signal.TEXT);
        }
        return places.named;
    }

    private static double weight(int paragraph) {
        return paragraph == 0 ? FIRST_PARAGRAPH : paragraph == 1 ? SECOND_PARAGRAPH : paragraph < PARAGRAPHS_WEIGHED ? REST : 0;
    }

    private void read(String text, double weight, Signal signal) {
        Map<String, Integer> times = new HashMap<>();
        // The dateline is read again with its paragraph, and keywords are no text.
        boolean counts = signal != Signal.DATELINE && signal != Signal.KEYWORD;
        for (Naming naming : gazetteer.find(text)) {
            // Each further naming in one paragraph says less than the one before.
            double less = Math.sqrt(times.merge(naming.place().code(), 1, Integer::sum));
            named.add(new PlaceNamed(naming.place(), weight / less, signal, text.substring(naming.start(), naming.end()), counts));
        }
    }
}
