package io.kicker.index.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.kicker.index.story.Sketch;
import io.kicker.index.story.Stories;
import io.kicker.index.story.Telling;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds the stories of a batch in the store, within the writer's turn: nobody else adds to them meanwhile. */
final class StoriesTold {

    /**
     * Articles that have some of the hashes. Of a hash that stands for a phrase of many articles only some of them: it alone makes no copy,
     * and a copy has others, too.
     */
    private static final String HAVING_ANY = """
            SELECT DISTINCT near.id, near.site_host, near.story, array_to_string(near.sketch, ' ')
            FROM unnest(CAST(:hashes AS int[])) AS looked_up (hash)
            CROSS JOIN LATERAL (SELECT id, site_host, story, sketch FROM article WHERE sketch @> ARRAY[hash] AND story IS NOT NULL LIMIT 50) AS near""";

    private StoriesTold() {
    }

    /** The story of each row by the row's id. */
    static Uni<Map<String, String>> of(Collection<ArticleRow> rows, Mutiny.StatelessSession session) {
        List<Telling> fresh = rows.stream().map(ArticleRow::telling).toList();
        return known(Stories.lookedUp(fresh), session).map(known -> Stories.of(fresh, known));
    }

    private static Uni<List<Telling>> known(Set<Integer> hashes, Mutiny.StatelessSession session) {
        return hashes.isEmpty() ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(HAVING_ANY, Object[].class).setParameter("hashes", hashes.toArray(Integer[]::new)).getResultList()
                        .map(found -> found.stream().map(StoriesTold::telling).toList());
    }

    private static Telling telling(Object[] row) {
        Sketch sketch = new Sketch(Stream.of(((String) row[3]).split(" ")).map(Integer::valueOf).toList());
        return new Telling((String) row[0], (String) row[1], sketch, (String) row[2]);
    }
}
