package io.kicker.index.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.index.story.Sketch;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the row of an article: what it is found, ordered and counted by. */
@ApplicationScoped
public class RowMaker {

    // PostgreSQL counts a word's position up to 16,383, about as many words; a search vector ends at 1 MB, which this many different
    // pairs of Chinese characters just do not reach.
    private static final int SEARCHED_CHARACTERS = 100_000;

    // Of less, half may be a notice that many pages carry ("You are reading a free article …").
    private static final int WORDS_TO_COMPARE = 60;

    private final Areas areas = Areas.load();
    private final ObjectMapper json;

    RowMaker(ObjectMapper json) {
        this.json = json;
    }

    /** The row for a version of an article. */
    public ArticleRow row(ArticleVersion version) {
        ArticleSummary article = version.summary();
        TagColumns regions = TagColumns.of(article.regions(), areas::around);
        TagColumns topics = TagColumns.of(article.topics(), code -> List.of());
        Optional<String> language = article.language().map(tag -> tag.toLowerCase(Locale.ROOT));
        String headline = searched(Stream.of(article.headline()));
        String lead = searched(Stream.concat(article.standfirst().stream(), article.kickers().stream()));
        String text = searched(Stream.of(version.text()));
        String about = searched(Stream.of(article.authors(), version.keywords()).flatMap(List::stream));
        return new ArticleRow(article.id(), version.fetchedAt(), version.eventId(), sortedAt(article, version.fetchedAt()),
                article.site().host().toLowerCase(Locale.ROOT), article.site().name(), article.kind(), sketch(version).hashes(), language.orElse(null),
                language.map(RowMaker::prefixes).orElse(List.of()),
                regions.codes(), regions.names(), regions.keys(), topics.codes(), topics.names(), topics.keys(),
                SearchLanguage.configuration(language.map(tag -> tag.split("-")[0]).orElse("")),
                headline, lead, text, about, asJson(article), version.event());
    }

    /** Nothing is published after it was fetched: a date ahead is a mistake that would keep the article on top for ever. */
    private static Instant sortedAt(ArticleSummary article, Instant fetchedAt) {
        return article.publishedAt().flatMap(PublishedTime::earliest).filter(fetchedAt::isAfter).orElse(fetchedAt);
    }

    private static Sketch sketch(ArticleVersion version) {
        return version.summary().wordCount() < WORDS_TO_COMPARE ? Sketch.NONE : version.sketch();
    }

    private static List<String> prefixes(String tag) {
        List<String> prefixes = new ArrayList<>(List.of(tag));
        for (int dash = tag.lastIndexOf('-'); dash > 0; dash = tag.lastIndexOf('-', dash - 1)) {
            prefixes.add(tag.substring(0, dash));
        }
        return prefixes;
    }

    /** Words without their accents stand beside the others, so that a name in a headline counts as one however it is typed. */
    private static String searched(Stream<String> parts) {
        String all = SearchWords.unified(parts.collect(Collectors.joining("\n")));
        String text = all.length() <= SEARCHED_CHARACTERS ? all : all.substring(0, SEARCHED_CHARACTERS);
        return SearchWords.inText(text + "\n" + SearchWords.withoutAccents(text));
    }

    private String asJson(ArticleSummary article) {
        try {
            return json.writeValueAsString(article);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("a summary cannot be written as JSON", defect);
        }
    }
}
