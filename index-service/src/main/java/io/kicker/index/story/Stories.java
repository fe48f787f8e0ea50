package io.kicker.index.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Files the articles of a batch under their stories. */
public final class Stories {

    private final Map<Integer, List<Telling>> byHash = new HashMap<>();

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
     * @param known all that have a hash of {@link #lookedUp}; more do no harm
     */
    public static Map<String, String> of(Collection<Telling> fresh, Collection<Telling> known) {
        Stories stories = new Stories(known);
        Map<String, String> filed = new LinkedHashMap<>();
        fresh.forEach(telling -> filed.put(telling.id(), stories.file(telling)));
        return filed;
    }

    private String file(Telling fresh) {
        ToDoubleFunction<Telling> likeness = fresh::likeness;
        // Of two texts that are as like the one with the lesser id: the order of what is known tells nothing.
        String story = near(fresh).stream().filter(other -> likeness.applyAsDouble(other) > 0)
                .max(Comparator.comparingDouble(likeness).thenComparing(Telling::id, Comparator.reverseOrder()))
                .map(Telling::story).orElse(fresh.story());
        add(new Telling(fresh.id(), fresh.site(), fresh.sketch(), story));
        return story;
    }

    private Set<Telling> near(Telling fresh) {
        Set<Telling> near = new LinkedHashSet<>();
        fresh.sketch().hashes().forEach(hash -> near.addAll(byHash.getOrDefault(hash, List.of())));
        return near;
    }

    private void add(Telling telling) {
        telling.sketch().hashes().forEach(hash -> byHash.computeIfAbsent(hash, none -> new ArrayList<>()).add(telling));
    }
}
