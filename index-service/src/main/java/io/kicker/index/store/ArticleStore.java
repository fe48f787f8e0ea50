package io.kicker.index.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes batches of articles: all of a batch or nothing, the newest version of an article wins, and the same batch again changes nothing. */
@ApplicationScoped
public class ArticleStore {

    // Any number that no other program on the database uses as its advisory lock.
    private static final long WRITERS_TURN = 0x6b69636b6572L;

    /**
     * One writer at a time, over all instances: positions then become visible in their own order, and whoever reads on from a
     * position misses nothing. A transaction is short, so taking turns costs less than it looks.
     */
    private static final String TAKE_TURN = "SELECT CAST(pg_advisory_xact_lock(" + WRITERS_TURN + ") AS text)";

    private static final String DELETE = "DELETE FROM article WHERE id = ANY (:ids)";

    private static final String KNOWN = """
            SELECT id FROM article
            JOIN unnest(CAST(:ids AS text[]), CAST(:fetched AS text[]), CAST(:events AS text[])) AS fresh (id, fetched, event) USING (id)
            WHERE (article.fetched_at, article.event_id, article.layout) >= (CAST(fresh.fetched AS timestamptz), fresh.event, %d)"""
            .formatted(ArticleRow.LAYOUT);

    private static final String UPSERT = """
            INSERT INTO article (id, position, fetched_at, event_id, layout, sorted_at, site_host, site_name, kind, sketch, story, language,
                language_keys, regions, region_names, region_keys, topics, topic_names, topic_keys, search_config, search, summary, event)
            SELECT id, nextval('article_position'), fetched_at, event_id, %1$d, sorted_at, site_host, site_name, kind, sketch, story, language,
                language_keys, regions, region_names, region_keys, topics, topic_names, topic_keys, search_config,
                setweight(to_tsvector(CAST(search_config AS regconfig), headline), 'A')
                    || setweight(to_tsvector(CAST(search_config AS regconfig), lead), 'B')
                    || setweight(to_tsvector(CAST(search_config AS regconfig), text), 'C')
                    || setweight(to_tsvector(CAST(search_config AS regconfig), about), 'D'),
                summary, event
            FROM json_to_recordset(CAST(CAST(:rows AS text) AS json)) AS fresh (id text, fetched_at timestamptz, event_id text,
                sorted_at timestamptz, site_host text, site_name text, kind text, sketch int[], language text, language_keys text[],
                regions text[], region_names text[], region_keys text[], topics text[], topic_names text[], topic_keys text[],
                search_config text, headline text, lead text, text text, about text, summary json, event json)
            JOIN unnest(CAST(:filed AS text[]), CAST(:stories AS text[])) AS told (id, story) USING (id)
            ON CONFLICT (id) DO UPDATE SET
                position = excluded.position, indexed_at = excluded.indexed_at, fetched_at = excluded.fetched_at,
                event_id = excluded.event_id, layout = excluded.layout, sorted_at = excluded.sorted_at, site_host = excluded.site_host,
                site_name = excluded.site_name, kind = excluded.kind, sketch = excluded.sketch, story = excluded.story,
                language = excluded.language, language_keys = excluded.language_keys,
                regions = excluded.regions, region_names = excluded.region_names, region_keys = excluded.region_keys,
                topics = excluded.topics, topic_names = excluded.topic_names, topic_keys = excluded.topic_keys,
                search_config = excluded.search_config, search = excluded.search, summary = excluded.summary, event = excluded.event
            WHERE (excluded.fetched_at, excluded.event_id, excluded.layout) > (article.fetched_at, article.event_id, article.layout)
            RETURNING id, xmax = 0, position""".formatted(ArticleRow.LAYOUT);

    private final Sessions sessions;
    private final ObjectMapper json;
    private final Head head;

    ArticleStore(Sessions sessions, ObjectMapper json, Head head) {
        this.sessions = sessions;
        this.json = json;
        this.head = head;
    }

    /** To be subscribed to on a Vert.x context. Fails with what the database said, having changed nothing. */
    public Uni<Effects> apply(Changes changes) {
        // Made outside: a failure of ours is none of the database.
        String rows = asJson(changes);
        return sessions.write(session -> session.createNativeQuery(TAKE_TURN, String.class).getSingleResult()
                .chain(() -> delete(session, changes.withdrawn()))
                .chain(deleted -> unknown(session, changes.rows()).chain(fresh -> StoriesTold.of(fresh, session))
                        .chain(stories -> upsert(session, stories, rows)).map(written -> effects(written, deleted))))
                .invoke(effects -> head.advanceTo(effects.lastPosition()));
    }

    private static Uni<Integer> delete(Mutiny.StatelessSession session, Set<String> ids) {
        return ids.isEmpty() ? Uni.createFrom().item(0)
                : session.createNativeQuery(DELETE).setParameter("ids", ids.toArray(String[]::new)).executeUpdate();
    }

    /** What the store has already is left out before its text is looked at, which is most of the work. */
    private static Uni<List<ArticleRow>> unknown(Mutiny.StatelessSession session, Collection<ArticleRow> rows) {
        return rows.isEmpty() ? Uni.createFrom().item(List.of()) : session.createNativeQuery(KNOWN, String.class)
                .setParameter("ids", rows.stream().map(ArticleRow::id).toArray(String[]::new))
                .setParameter("fetched", rows.stream().map(row -> row.fetchedAt().toString()).toArray(String[]::new))
                .setParameter("events", rows.stream().map(ArticleRow::eventId).toArray(String[]::new)).getResultList()
                .map(known -> rows.stream().filter(row -> !known.contains(row.id())).toList());
    }

    /** @param stories of the rows to write, by their ids */
    private static Uni<List<Object[]>> upsert(Mutiny.StatelessSession session, Map<String, String> stories, String rows) {
        return stories.isEmpty() ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(UPSERT, Object[].class).setParameter("rows", rows)
                        .setParameter("filed", stories.keySet().toArray(String[]::new))
                        .setParameter("stories", stories.values().toArray(String[]::new)).getResultList();
    }

    private String asJson(Changes changes) {
        try {
            return json.writeValueAsString(changes.rows());
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("rows cannot be written as JSON", defect);
        }
    }

    private static Effects effects(List<Object[]> rows, int deleted) {
        Set<String> inserted = new HashSet<>();
        Set<String> updated = new HashSet<>();
        long lastPosition = 0;
        for (Object[] row : rows) {
            ((Boolean) row[1] ? inserted : updated).add((String) row[0]);
            lastPosition = Math.max(lastPosition, (Long) row[2]);
        }
        return new Effects(inserted, updated, deleted, lastPosition);
    }
}
