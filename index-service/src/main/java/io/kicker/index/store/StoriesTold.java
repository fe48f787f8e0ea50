package io.kicker.index.store;

import java.time.Instant;
import java.time.OffsetDateTime;
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
     * All articles of the stories that one of those days tells which has some of the hashes. Of a hash that many have, as it is of a common phrase,
     * only some are looked at, of whatever days: a text of nothing but such phrases may not be found, and is then listed twice.
     */
    private static final String HAVING_ANY = """
            SELECT id, site_host, sorted_at, story, array_to_string(sketch, ' ') FROM article
            WHERE story IN (
                SELECT DISTINCT near.story FROM unnest(CAST(:hashes AS int[])) AS looked_up (hash)
                -- By no other column: an index on that would be read from end to end for each hash.
                CROSS JOIN LATERAL (SELECT story, sorted_at FROM article WHERE sketch @> ARRAY[hash] LIMIT 50) AS near
                WHERE near.story IS NOT NULL AND near.sorted_at BETWEEN :from AND :to
                LIMIT 2000)""";

    /** For the rest of the transaction. A table that has just been filled has no statistics yet, and would be read as a whole for each hash. */
    private static final String BY_INDEX = "SELECT set_config('enable_seqscan', 'off', true)";

    private StoriesTold() {
    }

    /** The story of each row by the row's id. */
    static Uni<Map<String, String>> of(Collection<ArticleRow> rows, Mutiny.StatelessSession session) {
        List<Telling> fresh = rows.stream().map(ArticleRow::telling).toList();
        return known(fresh, session).map(known -> Stories.of(fresh, known));
    }

    private static Uni<List<Telling>> known(List<Telling> fresh, Mutiny.StatelessSession session) {
        Set<Integer> hashes = Stories.lookedUp(fresh);
        return hashes.isEmpty() ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(BY_INDEX, String.class).getSingleResult().chain(() -> having(hashes, fresh, session));
    }

    private static Uni<List<Telling>> having(Set<Integer> hashes, List<Telling> fresh, Mutiny.StatelessSession session) {
        List<Instant> times = fresh.stream().map(Telling::at).sorted().toList();
        return session.createNativeQuery(HAVING_ANY, Object[].class).setParameter("hashes", hashes.toArray(Integer[]::new))
                .setParameter("from", times.get(0).minus(Telling.NEAR))
                .setParameter("to", times.get(times.size() - 1).plus(Telling.NEAR)).getResultList()
                .map(found -> found.stream().map(StoriesTold::telling).toList());
    }

    private static Telling telling(Object[] row) {
        Sketch sketch = new Sketch(Stream.of(((String) row[4]).split(" ")).filter(hash -> !hash.isEmpty()).map(Integer::valueOf).toList());
        return new Telling((String) row[0], (String) row[1], ((OffsetDateTime) row[2]).toInstant(), sketch, (String) row[3]);
    }
}
