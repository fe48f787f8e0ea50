package io.kicker.index.web.view;

import java.util.List;

/**
 * An enriched article as it was published, as far as the page shows it. A tolerant reader of enrich-service's contract
 * {@code enriched-article.v1}: fields it does not know are skipped, and a missing list is an empty one.
 */
public record Event(String id, String url, String canonicalUrl, String shortUrl, Site site, String language, String headline,
        List<String> kickers, String standfirst, List<String> authors, List<String> agencies, String desk, String publishedAt,
        String modifiedAt, String kind, Integer duration, boolean live, boolean paywalled, List<Block> body, List<Image> images,
        List<Tag> regions, List<Tag> topics, List<String> keywords, List<Related> related, int wordCount, int readingTime, Provenance provenance) {

    public Event {
        kickers = orEmpty(kickers);
        authors = orEmpty(authors);
        agencies = orEmpty(agencies);
        body = orEmpty(body);
        images = orEmpty(images);
        regions = orEmpty(regions);
        topics = orEmpty(topics);
        keywords = orEmpty(keywords);
        related = orEmpty(related);
    }

    /** The publisher. */
    public record Site(String name, String host) {
    }

    /** A picture of the article or of a block. */
    public record Image(String url, String alt, String caption, String credit, Integer width, Integer height) {
    }

    /** A block of the body; which fields are set depends on the type. */
    public record Block(String type, String text, Integer level, List<String> items, boolean ordered, List<List<String>> rows,
            String cite, Image image, String url, String time) {

        public Block {
            items = orEmpty(items);
            rows = orEmpty(rows);
        }
    }

    /** A region or a topic, with the publisher's own label, what said so, how sure that is (0 to 1), and the words that said it. */
    public record Tag(String code, String name, String label, String level, String source, double confidence, List<Evidence> evidence) {

        public Tag {
            evidence = orEmpty(evidence);
        }
    }

    /** Words that gave an article a tag, as printed, and where they stand. */
    public record Evidence(String signal, String text) {
    }

    /** A teaser of another article. */
    public record Related(String section, String url, String headline, String topic, String region, String standfirst,
            String published, Integer duration, boolean live, String image) {
    }

    /** Where the article came from. */
    public record Provenance(String rawPageId, String submissionId, String submittedUrl, String submittedAt, String fetchedAt,
            String origin, String extractor) {
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
