package io.kicker.index.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.reactive.mutiny.Mutiny;

/** The SQL that finds a search in the texts of some articles that match it, and what its rows mean. */
record PassageStatement(String sql, Conditions conditions) {

    // PostgreSQL takes a third of a millisecond to read 1,000 characters; longer texts show their standfirst if it is not told before.
    private static final int READ = 20_000;

    // Characters around what stands without spaces make about as much as the words around others.
    private static final String PASSAGES = """
            SELECT id, passage, starts_with(text, left(translate(passage, :marks, ''), 30))
            FROM (
                SELECT id, text, coalesce(
                    (SELECT replace(substring(text FROM greatest(1, strpos(text, run) - 30) FOR 100), run, :begin || run || :end)
                        FROM unnest(CAST(:runs AS text[])) AS run WHERE strpos(text, run) > 0 ORDER BY length(run) DESC LIMIT 1),
                    %s) AS passage
                FROM (SELECT id, search_config, translate(event ->> 'text', :marks, '') AS text FROM article%s) AS found
                OFFSET 0
            ) AS shown
            WHERE passage IS NOT NULL""";

    // A fragment has words on both sides; short ones are left at its ends, as they make sense there.
    private static final String OPTIONS = "StartSel=\"" + Passage.BEGIN + "\", StopSel=\"" + Passage.END
            + "\", MinWords=15, MaxWords=30, MaxFragments=1, ShortWord=0";

    /**
     * @param search   as conditions
     * @param unspaced what of it is looked for as it stands, for it is in a script without spaces, whose words PostgreSQL cannot tell
     * @param articles their ids
     */
    static PassageStatement of(Conditions search, Collection<String> unspaced, Collection<String> articles) {
        search.add("id = ANY (:ids)").with("ids", articles.toArray(String[]::new)).with("runs", unspaced.toArray(String[]::new))
                .with("begin", Passage.BEGIN).with("end", Passage.END).with("marks", Passage.BEGIN + Passage.END).with("options", OPTIONS);
        String passage = search.bySearch(query -> "ts_headline(CAST(search_config AS regconfig), left(text, " + READ + "), "
                + search.asQuery(query.query()) + ", :options)").orElse("CAST(NULL AS text)");
        return new PassageStatement(PASSAGES.formatted(passage, search.where()), search);
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        return conditions.bind(query);
    }

    static Map<String, Passage> passages(List<Object[]> rows) {
        Map<String, Passage> passages = new HashMap<>();
        rows.forEach(row -> Passage.of((String) row[1], (Boolean) row[2]).ifPresent(passage -> passages.put((String) row[0], passage)));
        return passages;
    }
}
