package io.kicker.index.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Files the articles of a batch under their stories. Of one publisher a story has one article: lottery numbers, markets and the weather are reported
 * in the same words every day, also by two papers that take each other's.
 */
public final class Stories {

    /** A hash that more have is of a phrase that many use; what is read of it is bounded besides. */
    private static final int MOST_WITH_A_HASH = 100;

    private record Match(Telling telling, double likeness) {
    }

    private record Place(String site, String story) {
    }

    private final Map<Integer, List<Telling>> byHash = new HashMap<>();
    private final Set<Place> taken = new HashSet<>();

    private Stories(Collection<Telling> known) {
        known.forEach(this::add);
    }

    /** The hashes that a known article must have one of, to be a copy of one of these. */
    public static Set<Integer> lookedUp(Collection<Telling> fresh) {
        Set<Integer> hashes = new LinkedHashSet<>();
        fresh.forEach(telling -> hashes.addAll(telling.sketch().lookedUp()));
        return hashes;
    }

    /**
     * The story of each new article by the article's id: that of the text most like it, whether known or in the batch before it; else its own.
     *
     * @param known articles that have a hash of {@link #lookedUp}, and all others of their stories; former versions of the new ones do not count
     */
    public static Map<String, String> of(Collection<Telling> fresh, Collection<Telling> known) {
        Set<String> replaced = new HashSet<>();
        fresh.forEach(telling -> replaced.add(telling.id()));
        Stories stories = new Stories(known.stream().filter(telling -> !replaced.contains(telling.id())).toList());
        Map<String, String> filed = new LinkedHashMap<>();
        fresh.forEach(telling -> filed.put(telling.id(), stories.file(telling)));
        return filed;
    }

    private String file(Telling fresh) {
        String story = near(fresh).stream().map(other -> new Match(other, fresh.likeness(other)))
                .filter(match -> match.likeness > 0 && !taken.contains(new Place(fresh.site(), match.telling.story())))
                // Of two texts that are as like the one with the lesser id: the order of what is known tells nothing.
                .max(Comparator.comparingDouble(Match::likeness).thenComparing(match -> match.telling.id(), Comparator.reverseOrder()))
                .map(match -> match.telling.story()).orElse(fresh.story());
        add(new Telling(fresh.id(), fresh.site(), fresh.at(), fresh.sketch(), story));
        return story;
    }

    /** Those with enough hashes in common to be looked at. */
    private List<Telling> near(Telling fresh) {
        Map<Telling, Integer> common = new IdentityHashMap<>();
        fresh.sketch().hashes().stream().flatMap(hash -> byHash.getOrDefault(hash, List.of()).stream())
                .forEach(other -> common.merge(other, 1, Integer::sum));
        return common.entrySet().stream().filter(entry -> entry.getValue() >= Sketch.FEWEST).map(Map.Entry::getKey).toList();
    }

    private void add(Telling telling) {
        taken.add(new Place(telling.site(), telling.story()));
        for (Integer hash : telling.sketch().hashes()) {
            List<Telling> having = byHash.computeIfAbsent(hash, none -> new ArrayList<>());
            if (having.size() < MOST_WITH_A_HASH) {
                having.add(telling);
            }
        }
    }
}
