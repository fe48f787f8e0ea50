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
    private static final double HEADLINE = 2.5;
    private static final double STANDFIRST = 2.5;
    // Less than the least score: a keyword alone says only what is also in the story.
    private static final double KEYWORD = 1;
    private static final double DATELINE = 6;
    /** A lead and what follows it, by letters: paragraphs differ too much in length. */
    private static final int LEAD = 400;
    private static final double IN_LEAD = 2;
    private static final int OPENING = 1000;
    private static final double IN_OPENING = 1.5;
    private static final double IN_REST = 1;
    // What stands further down is background.
    private static final int WEIGHED = 12_000;
    // Each further naming within so many letters says less than the one before.
    private static final int STRETCH = 500;
    // Bounds the time that an endless live blog takes.
    private static final int PARAGRAPHS_READ = 300;

    private final Gazetteer gazetteer;
    private final List<PlaceNamed> named = new ArrayList<>();
    private final Map<String, Integer> timesInStretch = new HashMap<>();

    private PlacesNamed(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * A place named in an article.
     *
     * @param weight how much it says about where the story is, 0 for not at all
     * @param words  as printed
     */
    record PlaceNamed(Place place, double weight, Signal signal, String words) {

        /** Whether the words stand in the article's text; keywords do not. */
        boolean counts() {
            return signal != Signal.KEYWORD;
        }

        /** Whether neither headline, standfirst nor dateline holds it. */
        boolean isInPassing() {
            return signal == Signal.TEXT || signal == Signal.KEYWORD;
        }

        Evidence evidence() {
            return new Evidence(signal, words);
        }
    }

    /**
     * What was read.
     *
     * @param named in the order read
     * @param brief whether the text is no longer than a lead
     */
    record Reading(List<PlaceNamed> named, boolean brief) {
    }

    static Reading in(TagSignals signals, Gazetteer gazetteer) {
        PlacesNamed places = new PlacesNamed(gazetteer);
        places.read(signals.headline(), HEADLINE, Signal.HEADLINE);
        Optional.ofNullable(signals.standfirst()).ifPresent(text -> places.read(text, STANDFIRST, Signal.STANDFIRST));
        signals.keywords().forEach(keyword -> places.read(keyword, KEYWORD, Signal.KEYWORD));
        List<String> paragraphs = signals.paragraphs();
        Optional<Dateline> dateline = paragraphs.isEmpty() ? Optional.empty() : Dateline.of(paragraphs.get(0));
        dateline.ifPresent(places::readDateline);
        places.readBody(paragraphs.subList(0, Math.min(paragraphs.size(), PARAGRAPHS_READ)), dateline.map(Dateline::end).orElse(0));
        return new Reading(places.named, paragraphs.stream().mapToInt(String::length).sum() < LEAD);
    }

    private void read(String text, double weight, Signal signal) {
        timesInStretch.clear();
        gazetteer.find(text).forEach(naming -> add(naming, text, weight, signal));
    }

    private void readDateline(Dateline dateline) {
        timesInStretch.clear();
        dateline.naming(gazetteer).ifPresent(naming -> add(naming, dateline.place(), DATELINE, Signal.DATELINE));
    }

    /** @param from where the first paragraph is read from */
    private void readBody(List<String> paragraphs, int from) {
        int before = -from;
        int stretch = -1;
        for (String paragraph : paragraphs) {
            for (Naming naming : gazetteer.find(paragraph)) {
                int at = before + naming.start();
                if (at < 0) {
                    continue;
                }
                if (at / STRETCH != stretch) {
                    timesInStretch.clear();
                    stretch = at / STRETCH;
                }
                add(naming, paragraph, weight(at), Signal.TEXT);
            }
            before += paragraph.length();
        }
    }

    private static double weight(int letters) {
        return letters < LEAD ? IN_LEAD : letters < OPENING ? IN_OPENING : letters < WEIGHED ? IN_REST : 0;
    }

    private void add(Naming naming, String text, double weight, Signal signal) {
        double less = Math.sqrt(timesInStretch.merge(naming.place().code(), 1, Integer::sum));
        named.add(new PlaceNamed(naming.place(), weight / less, signal, text.substring(naming.start(), naming.end())));
    }
}
