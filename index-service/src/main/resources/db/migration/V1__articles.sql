-- The read store's one table. PostgreSQL 14 or newer, no extensions.

-- What a reader typed, as it may stand in an article of any language: the union of the query in each language that PostgreSQL knows.
-- Where the query says what must not occur, the union matches too much, and the article's own language has to decide afterwards.
CREATE FUNCTION query_in_any_language(typed text) RETURNS tsquery
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    SELECT coalesce(string_agg(DISTINCT '(' || query || ')', ' | '), '')::tsquery
    FROM (SELECT websearch_to_tsquery(oid::regconfig, typed)::text AS query
          FROM pg_ts_config WHERE cfgnamespace = 'pg_catalog'::regnamespace) AS each_language
    WHERE query <> ''
$$;

CREATE SEQUENCE article_position;

CREATE TABLE article (
    id            text        COLLATE "C" PRIMARY KEY,
    -- Order in which articles became readable. Writers take turns (see ArticleStore), so that a reader who has seen a position has
    -- seen every one before it.
    position      bigint      NOT NULL UNIQUE,
    indexed_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- What decides which of two versions is newer.
    fetched_at    timestamptz NOT NULL,
    event_id      text        COLLATE "C" NOT NULL,
    layout        smallint    NOT NULL,
    -- What lists are ordered by: published, or fetched where that is not known or lies in the future.
    sorted_at     timestamptz NOT NULL,
    site_host     text        NOT NULL,
    site_name     text        NOT NULL,
    kind          text        NOT NULL,
    language      text,
    -- The tag and what it begins with: en-gb and en.
    language_keys text[]      NOT NULL,
    -- Codes with those of the areas around them, and a name for each.
    regions       text[]      NOT NULL,
    region_names  text[]      NOT NULL,
    topics        text[]      NOT NULL,
    topic_names   text[]      NOT NULL,
    -- Everything a region or topic may be asked for by, in lower case: code, name, printed label.
    region_keys   text[]      NOT NULL,
    topic_keys    text[]      NOT NULL,
    search_config text        NOT NULL,
    search        tsvector    NOT NULL,
    summary       json        NOT NULL,
    -- json and not jsonb: it is given out as it came, properties in the contract's order, and nothing looks inside.
    event         json        NOT NULL
);

CREATE INDEX article_by_time ON article (sorted_at DESC, id DESC);
CREATE INDEX article_by_site ON article (site_host, sorted_at DESC, id DESC);
CREATE INDEX article_by_kind ON article (kind, sorted_at DESC, id DESC);
-- One index answers any combination of the three.
CREATE INDEX article_by_tag ON article USING gin (region_keys, topic_keys, language_keys);
CREATE INDEX article_by_word ON article USING gin (search);
