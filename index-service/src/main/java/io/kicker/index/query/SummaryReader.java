package io.kicker.index.query;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.index.store.ArticleSummary;
import io.kicker.index.store.ListedArticle;
import io.kicker.index.store.WholeArticle;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns rows into what callers see. */
@ApplicationScoped
class SummaryReader {

    private final ObjectMapper json;

    SummaryReader(ObjectMapper json) {
        this.json = json;
    }

    /** @param rows one more than {@code limit} if the list goes on */
    ArticlePage page(List<ListedArticle> rows, Sort sort, Optional<Cursor> after, int limit) {
        List<ListedArticle> shown = rows.subList(0, Math.min(limit, rows.size()));
        Optional<ListedArticle> last = shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(shown.size() - 1));
        Optional<Cursor> next = switch (sort) {
            case PUBLISHED -> last.filter(row -> rows.size() > limit).map(SummaryReader::published);
            case RELEVANCE -> last.filter(row -> rows.size() > limit).map(row -> new Cursor.Relevant(row.relevance(), published(row)));
            // There is always more to come: after the last one, or still after the same place.
            case INDEXED -> last.<Cursor>map(row -> new Cursor.Indexed(row.position())).or(() -> after).or(() -> Optional.of(new Cursor.Indexed(0)));
        };
        return new ArticlePage(shown.stream().map(this::summary).toList(), next);
    }

    private static Cursor.Published published(ListedArticle row) {
        return new Cursor.Published(row.sortedAt(), row.id());
    }

    ArticleSummary summary(ListedArticle row) {
        return read(row.summary(), ArticleSummary.class).stored(row.indexedAt(), row.story());
    }

    StoredArticle article(WholeArticle row) {
        return new StoredArticle(row.id(), read(row.event(), JsonNode.class), row.eventId(), row.story());
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("the read store holds what cannot be read", defect);
        }
    }
}
