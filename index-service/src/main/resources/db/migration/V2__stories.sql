-- Which articles have the same text. Rows of before have neither column filled, and no copies, until the topic is read again.

-- The least hashes of the text's runs of words; see the contract enriched-article.v1.
ALTER TABLE article ADD COLUMN sketch int[] NOT NULL DEFAULT '{}';
-- The same for all copies of a text; made of the version that began it, and no more than a name.
ALTER TABLE article ADD COLUMN story text COLLATE "C";

-- Looked up in for every article that is written: a list of what is still to be added would be read each time, a millisecond for each hash.
CREATE INDEX article_by_sketch ON article USING gin (sketch) WITH (fastupdate = off);
-- For each story who published it first.
CREATE INDEX article_by_story ON article (story, sorted_at, id);

-- Searches are asked for each language that the articles have, not for all.
DROP FUNCTION query_in_any_language(text);
