package io.kicker.enrich.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.FieldSources;
import io.kicker.enrich.extract.Image;
import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.Site;
import io.kicker.enrich.extract.Teaser;
import io.kicker.enrich.tag.Entity;
import io.kicker.enrich.tag.Mention;
import io.kicker.enrich.tag.Region;
import io.kicker.enrich.tag.Topic;

/**
 * The value of enriched-articles (contract enriched-article.v1); its components are the contract's properties.
 *
 * @param id stable: from the canonical URL
 */
public record EnrichedArticle(
        String id,
        String url,
        String canonicalUrl,
        Optional<String> shortUrl,
        Optional<String> ampUrl,
        Site site,
        Optional<String> language,
        String headline,
        List<String> kickers,
        Optional<String> standfirst,
        List<String> authors,
        List<String> agencies,
        Optional<String> desk,
        Optional<PageDate> publishedAt,
        Optional<PageDate> modifiedAt,
        String kind,
        Optional<Integer> duration,
        boolean live,
        boolean paywalled,
        List<Block> body,
        String text,
        List<Image> images,
        Optional<String> previewImage,
        List<Region> regions,
        List<Mention> mentions,
        List<Topic> topics,
        List<String> keywords,
        List<Entity> entities,
        List<Teaser> related,
        int wordCount,
        int readingTime,
        Optional<String> fingerprint,
        List<Integer> sketch,
        Provenance provenance) {

    /**
     * Where it comes from.
     *
     * @param rawPageId CloudEvents id of the raw page
     * @param extractor name and version of the extractor
     * @param fields    where the article's fields were found
     */
    public record Provenance(String rawPageId, String submissionId, String submittedUrl, Instant submittedAt, Instant fetchedAt,
            Optional<String> origin, String extractor, FieldSources fields) {
    }
}
